package so.buster.bigquery;

import java.sql.*;

/**
 * What BigQuery can do, a method a line, by its GoogleSQL reference and its "Quotas and limits"; and
 * descriptions of what it has not. Names of datasets and tables are told apart by case.
 */
abstract class JdbcDatabaseMetaData implements DatabaseMetaData {
  @Override public boolean allProceduresAreCallable() throws SQLException { return false; }
  @Override public boolean allTablesAreSelectable() throws SQLException { return true; }
  @Override public boolean autoCommitFailureClosesAllResultSets() throws SQLException { return false; }
  @Override public boolean dataDefinitionCausesTransactionCommit() throws SQLException { return false; }
  @Override public boolean dataDefinitionIgnoredInTransactions() throws SQLException { return false; }
  @Override public boolean deletesAreDetected(int a) throws SQLException { return false; }
  @Override public boolean doesMaxRowSizeIncludeBlobs() throws SQLException { return false; }
  @Override public boolean generatedKeyAlwaysReturned() throws SQLException { return false; }
  @Override public ResultSet getAttributes(String a, String b, String c, String d) throws SQLException { return Shape.ATTRIBUTES.empty(); }
  @Override public ResultSet getBestRowIdentifier(String a, String b, String c, int d, boolean e) throws SQLException { return Shape.ROW_IDENTIFIERS.empty(); }
  @Override public String getCatalogSeparator() throws SQLException { return "."; }
  @Override public String getCatalogTerm() throws SQLException { return "project"; }
  @Override public ResultSet getColumnPrivileges(String a, String b, String c, String d) throws SQLException { return Shape.COLUMN_PRIVILEGES.empty(); }
  @Override public int getDatabaseMajorVersion() throws SQLException { return 2; }
  @Override public int getDatabaseMinorVersion() throws SQLException { return 0; }
  @Override public String getDatabaseProductName() throws SQLException { return "Google BigQuery"; }
  @Override public String getDatabaseProductVersion() throws SQLException { return "2.0"; }
  @Override public int getDefaultTransactionIsolation() throws SQLException { return Connection.TRANSACTION_NONE; }
  @Override public int getDriverMajorVersion() { return BigQueryDriver.MAJOR; }
  @Override public int getDriverMinorVersion() { return BigQueryDriver.MINOR; }
  @Override public String getDriverName() throws SQLException { return "BigQuery read-only JDBC driver"; }
  @Override public String getDriverVersion() throws SQLException { return BigQueryDriver.MAJOR + "." + BigQueryDriver.MINOR; }
  @Override public String getExtraNameCharacters() throws SQLException { return "-"; }
  @Override public ResultSet getFunctionColumns(String a, String b, String c, String d) throws SQLException { return Shape.FUNCTION_COLUMNS.empty(); }
  @Override public ResultSet getFunctions(String a, String b, String c) throws SQLException { return Shape.FUNCTIONS.empty(); }
  @Override public String getIdentifierQuoteString() throws SQLException { return "`"; }
  @Override public ResultSet getIndexInfo(String a, String b, String c, boolean d, boolean e) throws SQLException { return Shape.INDEXES.empty(); }
  @Override public int getJDBCMajorVersion() throws SQLException { return 4; }
  @Override public int getJDBCMinorVersion() throws SQLException { return 3; }
  @Override public int getMaxBinaryLiteralLength() throws SQLException { return 0; }
  @Override public int getMaxCatalogNameLength() throws SQLException { return 128; }
  @Override public int getMaxCharLiteralLength() throws SQLException { return 0; }
  @Override public int getMaxColumnNameLength() throws SQLException { return 300; }
  @Override public int getMaxColumnsInGroupBy() throws SQLException { return 0; }
  @Override public int getMaxColumnsInIndex() throws SQLException { return 0; }
  @Override public int getMaxColumnsInOrderBy() throws SQLException { return 0; }
  @Override public int getMaxColumnsInSelect() throws SQLException { return 10000; }
  @Override public int getMaxColumnsInTable() throws SQLException { return 10000; }
  @Override public int getMaxConnections() throws SQLException { return 0; }
  @Override public int getMaxCursorNameLength() throws SQLException { return 0; }
  @Override public int getMaxIndexLength() throws SQLException { return 0; }
  @Override public long getMaxLogicalLobSize() throws SQLException { return 0; }
  @Override public int getMaxProcedureNameLength() throws SQLException { return 0; }
  @Override public int getMaxRowSize() throws SQLException { return 100 << 20; }
  @Override public int getMaxSchemaNameLength() throws SQLException { return 1024; }
  @Override public int getMaxStatementLength() throws SQLException { return 1 << 20; }
  @Override public int getMaxStatements() throws SQLException { return 0; }
  @Override public int getMaxTableNameLength() throws SQLException { return 1024; }
  @Override public int getMaxTablesInSelect() throws SQLException { return 1000; }
  @Override public int getMaxUserNameLength() throws SQLException { return 0; }
  @Override public String getNumericFunctions() throws SQLException { return "ABS,ACOS,ASIN,ATAN,ATAN2,CEILING,COS,COT,EXP,FLOOR,LOG,LOG10,MOD,POWER,RAND,ROUND,SIGN,SIN,SQRT,TAN"; }
  @Override public ResultSet getProcedureColumns(String a, String b, String c, String d) throws SQLException { return Shape.PROCEDURE_COLUMNS.empty(); }
  @Override public String getProcedureTerm() throws SQLException { return "procedure"; }
  @Override public ResultSet getProcedures(String a, String b, String c) throws SQLException { return Shape.PROCEDURES.empty(); }
  @Override public ResultSet getPseudoColumns(String a, String b, String c, String d) throws SQLException { return Shape.PSEUDO_COLUMNS.empty(); }
  @Override public int getResultSetHoldability() throws SQLException { return ResultSet.HOLD_CURSORS_OVER_COMMIT; }
  @Override public RowIdLifetime getRowIdLifetime() throws SQLException { return RowIdLifetime.ROWID_UNSUPPORTED; }
  @Override public String getSQLKeywords() throws SQLException { return "ASSERT_ROWS_MODIFIED,CONTAINS,DEFINE,ENUM,EXCLUDE,HASH,IF,IGNORE,LOOKUP,NULLS,PROTO,QUALIFY,RESPECT,STRUCT,TREAT,UNNEST,WINDOW"; }
  @Override public int getSQLStateType() throws SQLException { return sqlStateSQL; }
  @Override public String getSchemaTerm() throws SQLException { return "dataset"; }
  @Override public String getSearchStringEscape() throws SQLException { return "\\"; }
  @Override public String getStringFunctions() throws SQLException { return "ASCII,CHAR_LENGTH,CHARACTER_LENGTH,CONCAT,LEFT,LOWER,LTRIM,OCTET_LENGTH,REPEAT,REPLACE,RIGHT,RTRIM,SOUNDEX,SUBSTRING,UPPER"; }
  @Override public ResultSet getSuperTables(String a, String b, String c) throws SQLException { return Shape.SUPER_TABLES.empty(); }
  @Override public ResultSet getSuperTypes(String a, String b, String c) throws SQLException { return Shape.SUPER_TYPES.empty(); }
  @Override public String getSystemFunctions() throws SQLException { return "IFNULL"; }
  @Override public ResultSet getTablePrivileges(String a, String b, String c) throws SQLException { return Shape.TABLE_PRIVILEGES.empty(); }
  @Override public String getTimeDateFunctions() throws SQLException { return "CURRENT_DATE,CURRENT_TIME,CURRENT_TIMESTAMP,EXTRACT"; }
  @Override public ResultSet getUDTs(String a, String b, String c, int[] d) throws SQLException { return Shape.USER_TYPES.empty(); }
  @Override public String getUserName() throws SQLException { return ""; }
  @Override public ResultSet getVersionColumns(String a, String b, String c) throws SQLException { return Shape.ROW_IDENTIFIERS.empty(); }
  @Override public boolean insertsAreDetected(int a) throws SQLException { return false; }
  @Override public boolean isCatalogAtStart() throws SQLException { return true; }
  @Override public boolean isReadOnly() throws SQLException { return true; }
  @Override public boolean isWrapperFor(Class<?> a) throws SQLException { return a.isInstance(this); }
  @Override public boolean locatorsUpdateCopy() throws SQLException { return false; }
  @Override public boolean nullPlusNonNullIsNull() throws SQLException { return true; }
  @Override public boolean nullsAreSortedAtEnd() throws SQLException { return false; }
  @Override public boolean nullsAreSortedAtStart() throws SQLException { return false; }
  @Override public boolean nullsAreSortedHigh() throws SQLException { return false; }
  @Override public boolean nullsAreSortedLow() throws SQLException { return true; }
  @Override public boolean othersDeletesAreVisible(int a) throws SQLException { return false; }
  @Override public boolean othersInsertsAreVisible(int a) throws SQLException { return false; }
  @Override public boolean othersUpdatesAreVisible(int a) throws SQLException { return false; }
  @Override public boolean ownDeletesAreVisible(int a) throws SQLException { return false; }
  @Override public boolean ownInsertsAreVisible(int a) throws SQLException { return false; }
  @Override public boolean ownUpdatesAreVisible(int a) throws SQLException { return false; }
  @Override public boolean storesLowerCaseIdentifiers() throws SQLException { return false; }
  @Override public boolean storesLowerCaseQuotedIdentifiers() throws SQLException { return false; }
  @Override public boolean storesMixedCaseIdentifiers() throws SQLException { return true; }
  @Override public boolean storesMixedCaseQuotedIdentifiers() throws SQLException { return true; }
  @Override public boolean storesUpperCaseIdentifiers() throws SQLException { return false; }
  @Override public boolean storesUpperCaseQuotedIdentifiers() throws SQLException { return false; }
  @Override public boolean supportsANSI92EntryLevelSQL() throws SQLException { return true; }
  @Override public boolean supportsANSI92FullSQL() throws SQLException { return false; }
  @Override public boolean supportsANSI92IntermediateSQL() throws SQLException { return false; }
  @Override public boolean supportsAlterTableWithAddColumn() throws SQLException { return false; }
  @Override public boolean supportsAlterTableWithDropColumn() throws SQLException { return false; }
  @Override public boolean supportsBatchUpdates() throws SQLException { return false; }
  @Override public boolean supportsCatalogsInDataManipulation() throws SQLException { return true; }
  @Override public boolean supportsCatalogsInIndexDefinitions() throws SQLException { return false; }
  @Override public boolean supportsCatalogsInPrivilegeDefinitions() throws SQLException { return false; }
  @Override public boolean supportsCatalogsInProcedureCalls() throws SQLException { return false; }
  @Override public boolean supportsCatalogsInTableDefinitions() throws SQLException { return false; }
  @Override public boolean supportsColumnAliasing() throws SQLException { return true; }
  @Override public boolean supportsConvert() throws SQLException { return false; }
  @Override public boolean supportsConvert(int a, int b) throws SQLException { return false; }
  @Override public boolean supportsCoreSQLGrammar() throws SQLException { return true; }
  @Override public boolean supportsCorrelatedSubqueries() throws SQLException { return true; }
  @Override public boolean supportsDataDefinitionAndDataManipulationTransactions() throws SQLException { return false; }
  @Override public boolean supportsDataManipulationTransactionsOnly() throws SQLException { return false; }
  @Override public boolean supportsDifferentTableCorrelationNames() throws SQLException { return false; }
  @Override public boolean supportsExpressionsInOrderBy() throws SQLException { return true; }
  @Override public boolean supportsExtendedSQLGrammar() throws SQLException { return false; }
  @Override public boolean supportsFullOuterJoins() throws SQLException { return true; }
  @Override public boolean supportsGetGeneratedKeys() throws SQLException { return false; }
  @Override public boolean supportsGroupBy() throws SQLException { return true; }
  @Override public boolean supportsGroupByBeyondSelect() throws SQLException { return true; }
  @Override public boolean supportsGroupByUnrelated() throws SQLException { return true; }
  @Override public boolean supportsIntegrityEnhancementFacility() throws SQLException { return false; }
  @Override public boolean supportsLikeEscapeClause() throws SQLException { return false; }
  @Override public boolean supportsLimitedOuterJoins() throws SQLException { return true; }
  @Override public boolean supportsMinimumSQLGrammar() throws SQLException { return true; }
  @Override public boolean supportsMixedCaseIdentifiers() throws SQLException { return true; }
  @Override public boolean supportsMixedCaseQuotedIdentifiers() throws SQLException { return true; }
  @Override public boolean supportsMultipleOpenResults() throws SQLException { return true; }
  @Override public boolean supportsMultipleResultSets() throws SQLException { return false; }
  @Override public boolean supportsMultipleTransactions() throws SQLException { return true; }
  @Override public boolean supportsNamedParameters() throws SQLException { return false; }
  @Override public boolean supportsNonNullableColumns() throws SQLException { return true; }
  @Override public boolean supportsOpenCursorsAcrossCommit() throws SQLException { return true; }
  @Override public boolean supportsOpenCursorsAcrossRollback() throws SQLException { return true; }
  @Override public boolean supportsOpenStatementsAcrossCommit() throws SQLException { return true; }
  @Override public boolean supportsOpenStatementsAcrossRollback() throws SQLException { return true; }
  @Override public boolean supportsOrderByUnrelated() throws SQLException { return true; }
  @Override public boolean supportsOuterJoins() throws SQLException { return true; }
  @Override public boolean supportsPositionedDelete() throws SQLException { return false; }
  @Override public boolean supportsPositionedUpdate() throws SQLException { return false; }
  @Override public boolean supportsRefCursors() throws SQLException { return false; }
  @Override public boolean supportsResultSetConcurrency(int a, int b) throws SQLException { return a == ResultSet.TYPE_FORWARD_ONLY && b == ResultSet.CONCUR_READ_ONLY; }
  @Override public boolean supportsResultSetHoldability(int a) throws SQLException { return a == ResultSet.HOLD_CURSORS_OVER_COMMIT; }
  @Override public boolean supportsResultSetType(int a) throws SQLException { return a == ResultSet.TYPE_FORWARD_ONLY; }
  @Override public boolean supportsSavepoints() throws SQLException { return false; }
  @Override public boolean supportsSchemasInDataManipulation() throws SQLException { return true; }
  @Override public boolean supportsSchemasInIndexDefinitions() throws SQLException { return false; }
  @Override public boolean supportsSchemasInPrivilegeDefinitions() throws SQLException { return false; }
  @Override public boolean supportsSchemasInProcedureCalls() throws SQLException { return false; }
  @Override public boolean supportsSchemasInTableDefinitions() throws SQLException { return false; }
  @Override public boolean supportsSelectForUpdate() throws SQLException { return false; }
  @Override public boolean supportsSharding() throws SQLException { return false; }
  @Override public boolean supportsStatementPooling() throws SQLException { return false; }
  @Override public boolean supportsStoredFunctionsUsingCallSyntax() throws SQLException { return false; }
  @Override public boolean supportsStoredProcedures() throws SQLException { return false; }
  @Override public boolean supportsSubqueriesInComparisons() throws SQLException { return true; }
  @Override public boolean supportsSubqueriesInExists() throws SQLException { return true; }
  @Override public boolean supportsSubqueriesInIns() throws SQLException { return true; }
  @Override public boolean supportsSubqueriesInQuantifieds() throws SQLException { return true; }
  @Override public boolean supportsTableCorrelationNames() throws SQLException { return true; }
  @Override public boolean supportsTransactionIsolationLevel(int a) throws SQLException { return a == Connection.TRANSACTION_NONE; }
  @Override public boolean supportsTransactions() throws SQLException { return false; }
  @Override public boolean supportsUnion() throws SQLException { return true; }
  @Override public boolean supportsUnionAll() throws SQLException { return true; }
  @Override public <T> T unwrap(Class<T> a) throws SQLException { return Unwrapped.of(this, a); }
  @Override public boolean updatesAreDetected(int a) throws SQLException { return false; }
  @Override public boolean usesLocalFilePerTable() throws SQLException { return false; }
  @Override public boolean usesLocalFiles() throws SQLException { return false; }
}
