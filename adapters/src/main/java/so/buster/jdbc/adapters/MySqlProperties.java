package so.buster.jdbc.adapters;

import java.util.Map;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.VendorProperties;

/**
 * What becomes of each connection property of Connector/J 26.10 (its {@code PropertyKey}). Those
 * that belong to many hosts or to the X protocol are unknown here, and therefore refused.
 */
final class MySqlProperties {
  private MySqlProperties() {}

  static VendorProperties table() {
    VendorProperties.Builder table = VendorProperties.builder();
    harmless(table);
    pinned(table);
    ours(table);
    dropped(table);
    MySqlRefusedProperties.addTo(table);
    return table.build();
  }

  private static void harmless(VendorProperties.Builder table) {
    table
        .allow("connectionTimeZone", "[A-Za-z0-9_+\\-/:]{1,64}", "a time zone")
        .allow("serverTimezone", "[A-Za-z0-9_+\\-/:]{1,64}", "a time zone")
        .allow("databaseTerm", "CATALOG|SCHEMA", "CATALOG or SCHEMA")
        .allow(
            "zeroDateTimeBehavior",
            "EXCEPTION|ROUND|CONVERT_TO_NULL|exception|round|convertToNull",
            "EXCEPTION, ROUND or CONVERT_TO_NULL")
        .allowBoolean(
            "blobsAreStrings",
            "cachePrepStmts",
            "emptyStringsConvertToZero",
            "functionsNeverReturnBlobs",
            "getProceduresReturnsFunctions",
            "ignoreNonTxTables",
            "noAccessToProcedureBodies",
            "noDatetimeStringSync",
            "nullDatabaseMeansCurrent",
            "padCharsWithSpace",
            "preserveInstants",
            "scrollTolerantForwardOnly",
            "sendFractionalSeconds",
            "sendFractionalSecondsForTime",
            "tcpKeepAlive",
            "tcpNoDelay",
            "tinyInt1isBit",
            "transformedBitIsBoolean",
            "treatMysqlDatetimeAsTimestamp",
            "treatUtilDateAsTimestamp",
            "useColumnNamesInFindColumn",
            "useCompression",
            "useInformationSchema",
            "useOldAliasMetadataBehavior",
            "yearIsDateType")
        .clamp("metadataCacheSize", 1, 1_000)
        .clamp("prepStmtCacheSize", 1, 1_000)
        .clamp("prepStmtCacheSqlLimit", 1, 65_536);
  }

  private static void pinned(VendorProperties.Builder table) {
    table
        .pinned("allowLoadLocalInfile", "false")
        .pinned("allowMultiQueries", "false")
        .pinned("allowPublicKeyRetrieval", "false")
        .pinned("allowUrlInLocalInfile", "false")
        .pinned("autoReconnect", "false")
        .pinned("characterEncoding", "UTF-8", "utf8", "UTF8", "utf-8", "utf8mb4")
        .pinned("createDatabaseIfNotExist", "false")
        .pinned("dnsSrv", "false")
        .pinned("dumpQueriesOnException", "false")
        .pinned("emulateLocators", "false")
        .pinned("enableQueryTimeouts", "false")
        .pinned("jdbcCompliantTruncation", "false")
        .pinned("netTimeoutForStreamingResults", "0")
        .pinned("openTelemetry", "DISABLED")
        .pinned("paranoid", "true")
        .pinned("readOnlyPropagatesToServer", "false")
        .pinned("useLocalSessionState", "false")
        .pinned("useLocalTransactionState", "false")
        .pinned("useServerPrepStmts", "true");
  }

  private static void ours(VendorProperties.Builder table) {
    table
        .means(
            "sslMode",
            BusterProperty.TLS,
            Map.of(
                "VERIFY_IDENTITY", "verify-full",
                "VERIFY_CA", "verify-ca",
                "REQUIRED", "require",
                "DISABLED", "off"))
        .renames("maxAllowedPacket", BusterProperty.MAX_RESULT_BYTES);
  }

  private static void dropped(VendorProperties.Builder table) {
    table.drop(
        "allowNanAndInf",
        "alwaysSendSetIsolation",
        "autoClosePStmtStreams",
        "autoReconnectForPools",
        "blobSendChunkSize",
        "cacheCallableStmts",
        "cacheDefaultTimeZone",
        "cacheResultSetMetadata",
        "cacheServerConfiguration",
        "callableStmtCacheSize",
        "compensateOnDuplicateKeyUpdateCounts",
        "connectTimeout",
        "continueBatchOnError",
        "defaultFetchSize",
        "dontCheckOnDuplicateKeyUpdateInSQL",
        "dontTrackOpenResources",
        "elideSetAutoCommits",
        "emulateUnsupportedPstmts",
        "failOverReadOnly",
        "generateSimpleParameterMetadata",
        "holdResultsOpenOverStatementClose",
        "initialTimeout",
        "largeRowSizeThreshold",
        "locatorFetchBufferSize",
        "maintainTimeStats",
        "maxReconnects",
        "overrideSupportsIntegrityEnhancementFacility",
        "passwordCharacterEncoding",
        "pedantic",
        "populateInsertRowWithDefaultValues",
        "reconnectAtTxEnd",
        "rewriteBatchedStatements",
        "rollbackOnPooledClose",
        "socketTimeout",
        "strictUpdates",
        "tcpRcvBuf",
        "tcpSndBuf",
        "tcpTrafficClass",
        "trackSessionState",
        "useAffectedRows",
        "useCursorFetch",
        "useHostsInPrivileges",
        "useReadAheadInput",
        "useStreamLengthsInPrepStmts",
        "useUnbufferedInput");
  }
}
