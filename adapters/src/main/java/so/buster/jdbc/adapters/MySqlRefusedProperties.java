package so.buster.jdbc.adapters;

import so.buster.jdbc.spi.VendorProperties;

/** The properties of Connector/J that open a way around the guard, each kind with its reason. */
final class MySqlRefusedProperties {
  private MySqlRefusedProperties() {}

  static void addTo(VendorProperties.Builder table) {
    table
        .refuse(
            "loads a class by name",
            "authenticationOpenidConnectCallbackHandler",
            "authenticationPlugins",
            "authenticationWebAuthnCallbackHandler",
            "clientInfoProvider",
            "connectionLifecycleInterceptors",
            "defaultAuthenticationPlugin",
            "disabledAuthenticationPlugins",
            "exceptionInterceptors",
            "KeyManagerFactoryProvider",
            "keyStoreProvider",
            "logger",
            "profilerEventHandler",
            "propertiesTransform",
            "queryInfoCacheFactory",
            "queryInterceptors",
            "serverConfigCacheFactory",
            "socketFactory",
            "sslContextProvider",
            "trustManagerFactoryProvider")
        .refuse("makes objects out of what the server sends", "autoDeserialize")
        .refuse(
            "reads a file of this machine",
            "allowLoadLocalInfileInPath",
            "clientCertificateKeyStorePassword",
            "clientCertificateKeyStoreType",
            "clientCertificateKeyStoreUrl",
            "fallbackToSystemKeyStore",
            "idTokenFile",
            "ociConfigFile",
            "ociConfigProfile",
            "serverRSAPublicKeyFile",
            "useConfigs")
        .refuse(
            "is said with tls and tlsRoot",
            "fallbackToSystemTrustStore",
            "fipsCompliantJsse",
            "requireSSL",
            "tlsCiphersuites",
            "tlsVersions",
            "trustCertificateKeyStorePassword",
            "trustCertificateKeyStoreType",
            "trustCertificateKeyStoreUrl",
            "useSSL",
            "verifyServerCertificate")
        .refuse(
            "changes settings of the server's session",
            "forceConnectionTimeZoneToSession",
            "interactiveClient",
            "queryTimeoutKillsConnection",
            "sessionVariables")
        .refuse(
            "changes how text is read",
            "characterSetResults",
            "clobCharacterEncoding",
            "connectionCollation",
            "customCharsetMapping",
            "detectCustomCollations",
            "enableEscapeProcessing",
            "processEscapeCodesForPrepStmts",
            "ultraDevHack")
        .refuse(
            "moves the connection elsewhere",
            "address",
            "dbname",
            "host",
            "ldapServerHostname",
            "localSocketAddress",
            "path",
            "port",
            "priority",
            "protocol",
            "socksProxyHost",
            "socksProxyPort",
            "socksProxyRemoteDns",
            "type")
        .refuse(
            "shows statements and values",
            "autoGenerateTestcaseScript",
            "autoSlowLog",
            "enablePacketDebug",
            "explainSlowQueries",
            "gatherPerfMetrics",
            "includeInnodbStatusInDeadlockExceptions",
            "includeThreadDumpInDeadlockExceptions",
            "includeThreadNamesAsStatementComment",
            "logSlowQueries",
            "logXaCommands",
            "maxByteArrayAsHex",
            "maxQuerySizeToLog",
            "packetDebugBufferSize",
            "profileSQL",
            "reportMetricsIntervalMillis",
            "resultSetSizeThreshold",
            "slowQueryThresholdMillis",
            "slowQueryThresholdNanos",
            "traceProtocol",
            "useNanosForElapsedTime",
            "useOnlyServerErrorMessages",
            "useUsageAdvisor")
        .refuse("is set by the product", "connectionAttributes", "disconnectOnExpiredPasswords")
        .refuse("is another secret, which is not known here", "password1", "password2", "password3")
        .refuse("lets connections answer for each other", "clobberStreamingResults");
  }
}
