package so.buster.jdbc.guarded;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.spi.Limits;

/** The rows that describe a database: guarded, without a statement, bounded like metadata. */
abstract class DescribingMetaData extends ForwardingDatabaseMetaData {
  final GuardedConnection connection;
  private final DatabaseMetaData delegate;

  DescribingMetaData(DatabaseMetaData delegate, GuardedConnection connection) {
    super(connection.errors);
    this.delegate = delegate;
    this.connection = connection;
  }

  @Override
  final DatabaseMetaData enter() throws SQLException {
    var unused = connection.enter();
    return delegate;
  }

  @Override
  final void leave() {
    connection.leave();
  }

  /** One question to the vendor. */
  @FunctionalInterface
  private interface Question {
    ResultSet of(DatabaseMetaData vendor) throws SQLException;
  }

  private ResultSet rows(Question question, @Nullable String... patterns) throws SQLException {
    Names.patterns(errors, patterns);
    Limits limits = connection.limits;
    RowLimit limit = RowLimit.of(0, limits.metadataRows(), limits.onLimit());
    DatabaseMetaData vendor = enter();
    Run run = new Run(null, connection.loan, errors, "", limits.query());
    try {
      run.enter();
      return new GuardedResultSet(question.of(vendor), connection, null, run, limit);
    } catch (Throwable e) {
      SQLException ours = run.masked(e);
      run.end();
      throw ours;
    } finally {
      run.leave();
      leave();
    }
  }

  @Override
  public ResultSet getAttributes(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String typeNamePattern,
      @Nullable String attributeNamePattern)
      throws SQLException {
    return rows(
        d -> d.getAttributes(catalog, schemaPattern, typeNamePattern, attributeNamePattern),
        catalog,
        schemaPattern,
        typeNamePattern,
        attributeNamePattern);
  }

  @Override
  public ResultSet getBestRowIdentifier(
      @Nullable String catalog,
      @Nullable String schema,
      @Nullable String table,
      int scope,
      boolean nullable)
      throws SQLException {
    return rows(
        d -> d.getBestRowIdentifier(catalog, schema, table, scope, nullable),
        catalog,
        schema,
        table);
  }

  @Override
  public ResultSet getCatalogs() throws SQLException {
    return rows(d -> d.getCatalogs());
  }

  @Override
  public ResultSet getClientInfoProperties() throws SQLException {
    return rows(d -> d.getClientInfoProperties());
  }

  @Override
  public ResultSet getColumnPrivileges(
      @Nullable String catalog,
      @Nullable String schema,
      @Nullable String table,
      @Nullable String columnNamePattern)
      throws SQLException {
    return rows(
        d -> d.getColumnPrivileges(catalog, schema, table, columnNamePattern),
        catalog,
        schema,
        table,
        columnNamePattern);
  }

  @Override
  public ResultSet getColumns(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String tableNamePattern,
      @Nullable String columnNamePattern)
      throws SQLException {
    return rows(
        d -> d.getColumns(catalog, schemaPattern, tableNamePattern, columnNamePattern),
        catalog,
        schemaPattern,
        tableNamePattern,
        columnNamePattern);
  }

  @Override
  public ResultSet getCrossReference(
      @Nullable String parentCatalog,
      @Nullable String parentSchema,
      @Nullable String parentTable,
      @Nullable String foreignCatalog,
      @Nullable String foreignSchema,
      @Nullable String foreignTable)
      throws SQLException {
    return rows(
        d ->
            d.getCrossReference(
                parentCatalog,
                parentSchema,
                parentTable,
                foreignCatalog,
                foreignSchema,
                foreignTable),
        parentCatalog,
        parentSchema,
        parentTable,
        foreignCatalog,
        foreignSchema,
        foreignTable);
  }

  @Override
  public ResultSet getExportedKeys(
      @Nullable String catalog, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return rows(d -> d.getExportedKeys(catalog, schema, table), catalog, schema, table);
  }

  @Override
  public ResultSet getFunctionColumns(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String functionNamePattern,
      @Nullable String columnNamePattern)
      throws SQLException {
    return rows(
        d -> d.getFunctionColumns(catalog, schemaPattern, functionNamePattern, columnNamePattern),
        catalog,
        schemaPattern,
        functionNamePattern,
        columnNamePattern);
  }

  @Override
  public ResultSet getFunctions(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String functionNamePattern)
      throws SQLException {
    return rows(
        d -> d.getFunctions(catalog, schemaPattern, functionNamePattern),
        catalog,
        schemaPattern,
        functionNamePattern);
  }

  @Override
  public ResultSet getImportedKeys(
      @Nullable String catalog, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return rows(d -> d.getImportedKeys(catalog, schema, table), catalog, schema, table);
  }

  @Override
  public ResultSet getIndexInfo(
      @Nullable String catalog,
      @Nullable String schema,
      @Nullable String table,
      boolean unique,
      boolean approximate)
      throws SQLException {
    return rows(
        d -> d.getIndexInfo(catalog, schema, table, unique, approximate), catalog, schema, table);
  }

  @Override
  public ResultSet getPrimaryKeys(
      @Nullable String catalog, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return rows(d -> d.getPrimaryKeys(catalog, schema, table), catalog, schema, table);
  }

  @Override
  public ResultSet getProcedureColumns(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String procedureNamePattern,
      @Nullable String columnNamePattern)
      throws SQLException {
    return rows(
        d -> d.getProcedureColumns(catalog, schemaPattern, procedureNamePattern, columnNamePattern),
        catalog,
        schemaPattern,
        procedureNamePattern,
        columnNamePattern);
  }

  @Override
  public ResultSet getProcedures(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String procedureNamePattern)
      throws SQLException {
    return rows(
        d -> d.getProcedures(catalog, schemaPattern, procedureNamePattern),
        catalog,
        schemaPattern,
        procedureNamePattern);
  }

  @Override
  public ResultSet getPseudoColumns(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String tableNamePattern,
      @Nullable String columnNamePattern)
      throws SQLException {
    return rows(
        d -> d.getPseudoColumns(catalog, schemaPattern, tableNamePattern, columnNamePattern),
        catalog,
        schemaPattern,
        tableNamePattern,
        columnNamePattern);
  }

  @Override
  public ResultSet getSchemas() throws SQLException {
    return rows(d -> d.getSchemas());
  }

  @Override
  public ResultSet getSchemas(@Nullable String catalog, @Nullable String schemaPattern)
      throws SQLException {
    return rows(d -> d.getSchemas(catalog, schemaPattern), catalog, schemaPattern);
  }

  @Override
  public ResultSet getSuperTables(
      @Nullable String catalog, @Nullable String schemaPattern, @Nullable String tableNamePattern)
      throws SQLException {
    return rows(
        d -> d.getSuperTables(catalog, schemaPattern, tableNamePattern),
        catalog,
        schemaPattern,
        tableNamePattern);
  }

  @Override
  public ResultSet getSuperTypes(
      @Nullable String catalog, @Nullable String schemaPattern, @Nullable String typeNamePattern)
      throws SQLException {
    return rows(
        d -> d.getSuperTypes(catalog, schemaPattern, typeNamePattern),
        catalog,
        schemaPattern,
        typeNamePattern);
  }

  @Override
  public ResultSet getTablePrivileges(
      @Nullable String catalog, @Nullable String schemaPattern, @Nullable String tableNamePattern)
      throws SQLException {
    return rows(
        d -> d.getTablePrivileges(catalog, schemaPattern, tableNamePattern),
        catalog,
        schemaPattern,
        tableNamePattern);
  }

  @Override
  public ResultSet getTableTypes() throws SQLException {
    return rows(d -> d.getTableTypes());
  }

  @Override
  public ResultSet getTables(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String tableNamePattern,
      String @Nullable [] types)
      throws SQLException {
    for (String type : types == null ? new String[0] : types) {
      Names.patterns(errors, type);
    }
    return rows(
        d -> d.getTables(catalog, schemaPattern, tableNamePattern, types),
        catalog,
        schemaPattern,
        tableNamePattern);
  }

  @Override
  public ResultSet getTypeInfo() throws SQLException {
    return rows(d -> connection.origin.typeInfo(d.getConnection()));
  }

  @Override
  public ResultSet getUDTs(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String typeNamePattern,
      int @Nullable [] types)
      throws SQLException {
    return rows(
        d -> d.getUDTs(catalog, schemaPattern, typeNamePattern, types),
        catalog,
        schemaPattern,
        typeNamePattern);
  }

  @Override
  public ResultSet getVersionColumns(
      @Nullable String catalog, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return rows(d -> d.getVersionColumns(catalog, schema, table), catalog, schema, table);
  }
}
