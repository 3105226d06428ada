package so.buster.jdbc.adapters;

import java.util.Map;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.VendorProperties;

/**
 * What becomes of each connection property of pgjdbc 42.7 (its {@code PGProperty}). What a later
 * version adds is unknown here, and therefore refused, until somebody has read what it does.
 */
final class PostgreSqlProperties {
  private static final String NUMBER = "0|[1-9][0-9]{0,5}";

  private PostgreSqlProperties() {}

  static VendorProperties table() {
    VendorProperties.Builder table = VendorProperties.builder();
    harmless(table);
    pinned(table);
    ours(table);
    refused(table);
    return table.build();
  }

  private static void harmless(VendorProperties.Builder table) {
    table
        .allow(
            "currentSchema",
            "(?!pg_)[a-z_][a-z0-9_$]{0,62}(,(?!pg_)[a-z_][a-z0-9_$]{0,62}){0,15}",
            "schema names in lower case, separated by commas, none of them PostgreSQL's own")
        .allow("prepareThreshold", "[0-9]{1,2}|100", "a number from 0 to 100")
        .allow("preparedStatementCacheQueries", "[0-9]{1,3}|1000", "a number from 0 to 1000")
        .allow("databaseMetadataCacheFields", NUMBER, "a number")
        .allow("unknownLength", "[0-9]{1,10}", "a number")
        .allow("binaryTransferEnable", "[A-Za-z0-9_,]{0,500}", "type names")
        .allow("binaryTransferDisable", "[A-Za-z0-9_,]{0,500}", "type names")
        .allow("channelBinding", "prefer|require", "prefer or require")
        .allow("requireAuth", "scram-sha-256", "scram-sha-256")
        .allowBoolean(
            "binaryTransfer",
            "tcpKeepAlive",
            "tcpNoDelay",
            "adaptiveFetch",
            "hideUnprivilegedObjects",
            "convertBooleanToNumeric")
        .clamp("defaultRowFetchSize", 1, 10_000)
        .clamp("adaptiveFetchMinimum", 1, 10_000)
        .clamp("adaptiveFetchMaximum", 1, 10_000)
        .clamp("preparedStatementCacheSizeMiB", 1, 16)
        .clamp("databaseMetadataCacheFieldsMiB", 1, 16)
        .clamp("cancelSignalTimeout", 1, 10)
        .drop(
            "assumeMinServerVersion",
            "cleanupSavepoints",
            "escapeSyntaxCallMode",
            "flushCacheOnDdl",
            "groupStartupParameters",
            "gssResponseTimeout",
            "hostRecheckSeconds",
            "loginTimeout",
            "logUnclosedConnections",
            "maxSendBufferSize",
            "quoteReturningIdentifiers",
            "receiveBufferSize",
            "reWriteBatchedInserts",
            "reWriteBatchedInsertsSize",
            "sendBufferSize",
            "socketTimeout",
            "sslResponseTimeout");
  }

  private static void pinned(VendorProperties.Builder table) {
    table
        .pinned("readOnly", "true")
        .pinned("readOnlyMode", "always")
        .pinned("preferQueryMode", "extended")
        .pinned("logServerErrorDetail", "false")
        .pinned("allowEncodingChanges", "false")
        .pinned("autosave", "never")
        .pinned("disableColumnSanitiser", "false")
        .pinned("gssEncMode", "disable")
        .pinned("loadBalanceHosts", "false")
        .pinned("protocolVersion", "3")
        .pinned("replication", "false")
        .pinned("scramMaxIterations", "100000")
        .pinned("sslNegotiation", "postgres")
        .pinned("stringtype", "varchar")
        .pinned("targetServerType", "any");
  }

  private static void ours(VendorProperties.Builder table) {
    table
        .means(
            "sslmode",
            BusterProperty.TLS,
            Map.of(
                "verify-full", "verify-full",
                "verify-ca", "verify-ca",
                "require", "require",
                "disable", "off"))
        .means("ssl", BusterProperty.TLS, Map.of("true", "verify-full", "", "verify-full"))
        .renames("sslrootcert", BusterProperty.TLS_ROOT)
        .renames("maxResultBuffer", BusterProperty.MAX_RESULT_BYTES);
  }

  private static void refused(VendorProperties.Builder table) {
    table
        .refuse(
            "loads a class by name",
            "authenticationPluginClassName",
            "classLoaderStrategy",
            "connectExecutor",
            "connectExecutorArg",
            "socketFactory",
            "socketFactoryArg",
            "sslfactory",
            "sslfactoryarg",
            "sslhostnameverifier",
            "sslpasswordcallback",
            "xmlFactoryFactory")
        .refuse("writes a file", "loggerFile", "loggerLevel")
        .refuse("reads a file of this machine", "pemKeyAlgorithm", "service", "sslcert", "sslkey")
        .refuse("opens a file of this machine", "sslpassword")
        .refuse("changes settings of the server's session", "options")
        .refuse(
            "moves the connection elsewhere", "localSocketAddress", "PGDBNAME", "PGHOST", "PGPORT")
        .refuse(
            "hands out this machine's own credentials",
            "gsslib",
            "gssUseDefaultCreds",
            "jaasApplicationName",
            "jaasLogin",
            "kerberosServerName",
            "sspiServiceClass",
            "useSpnego");
  }
}
