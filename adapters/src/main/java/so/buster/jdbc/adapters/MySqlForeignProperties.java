package so.buster.jdbc.adapters;

import so.buster.jdbc.spi.VendorProperties;

/**
 * Properties of Connector/J for several servers at once, and those of MariaDB's own driver: whoever
 * gives them expects an effect that they do not have here.
 */
final class MySqlForeignProperties {
  private MySqlForeignProperties() {}

  static void addTo(VendorProperties.Builder table) {
    clusters(table);
    mariaDbs(table);
  }

  private static void clusters(VendorProperties.Builder table) {
    table.refuse(
        "is about several servers, and there is one",
        "allowReplicaDownConnections",
        "allowSourceDownConnections",
        "ha.enableJMX",
        "ha.loadBalanceStrategy",
        "haEnableJMX",
        "haLoadBalanceStrategy",
        "loadBalanceAutoCommitStatementRegex",
        "loadBalanceAutoCommitStatementThreshold",
        "loadBalanceBlocklistTimeout",
        "loadBalanceConnectionGroup",
        "loadBalanceExceptionChecker",
        "loadBalanceHostRemovalGracePeriod",
        "loadBalancePingTimeout",
        "loadBalanceSQLExceptionSubclassFailover",
        "loadBalanceSQLStateFailover",
        "loadBalanceValidateConnectionOnSwapServer",
        "pinGlobalTxToPhysicalConnection",
        "queriesBeforeRetrySource",
        "readFromSourceWhenNoReplicas",
        "replicationConnectionGroup",
        "resourceId",
        "retriesAllDown",
        "secondsBeforeRetrySource",
        "selfDestructOnPingMaxOperations",
        "selfDestructOnPingSecondsLifetime",
        "serverAffinityOrder");
  }

  private static void mariaDbs(VendorProperties.Builder table) {
    table
        .refuse(
            "belongs to MariaDB's driver; MySQL's is used, which calls it connectionTimeZone",
            "timezone")
        .refuse(
            "belongs to MariaDB's driver; MySQL's is used, with tls and tlsRoot",
            "deferCertificateValidation",
            "disableSslHostnameVerification",
            "enabledSSLCipherSuites",
            "enabledSslProtocolSuites",
            "enabledTLSProtocols",
            "keyPassword",
            "keyStore",
            "keyStorePassword",
            "keyStoreType",
            "serverSslCert",
            "tlsSocketType",
            "trustServerCertificate",
            "trustStore",
            "trustStorePassword",
            "trustStoreType")
        .refuse(
            "belongs to MariaDB's driver; MySQL's is used, and has nothing like it",
            "allowLocalInfile",
            "assureReadOnly",
            "autocommit",
            "cachingRsaPublicKeyFile",
            "credentialType",
            "disablePipeline",
            "galeraAllowedState",
            "geometryDefaultType",
            "initSql",
            "localSocket",
            "log",
            "maxAllowedColumns",
            "maxIdleTime",
            "maxPoolSize",
            "minPoolSize",
            "nonMappedOptions",
            "permitNoResults",
            "permitRedirect",
            "pipe",
            "pool",
            "poolName",
            "poolValidMinDelay",
            "registerJmxPool",
            "restrictedAuth",
            "returnMultiValuesGeneratedIds",
            "servicePrincipalName",
            "staticGlobal",
            "transactionIsolation",
            "transactionReplay",
            "transactionReplaySize",
            "useBulkStmts",
            "useBulkStmtsForInserts",
            "useMysqlMetadata",
            "useResetConnection",
            "uuidAsString");
  }
}
