package so.buster.jdbc.adapters;

import java.util.Map;
import java.util.Set;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.VendorProperties;

/**
 * What becomes of each connection property of snowflake-jdbc 4.4 (its {@code SFSessionProperty}).
 * The driver sends every other name as a session parameter ({@code MULTI_STATEMENT_COUNT=0} would
 * open stacked statements), so here more than anywhere an unknown name is refused.
 */
final class SnowflakeProperties {
  static final String PRIVATE_KEY = "private_key_base64";
  static final String PRIVATE_KEY_FILE = "private_key_file";

  private static final String NAME = "[A-Za-z_][A-Za-z0-9_$]{0,254}|\"[A-Za-z0-9_$ .-]{1,255}\"";
  private static final String NAME_FORM =
      "a name of letters, digits, _ and $, or one in double quotes";

  private SnowflakeProperties() {}

  static VendorProperties table() {
    VendorProperties.Builder table =
        VendorProperties.builder().byDefault(BusterProperty.QUERY_TIMEOUT, "120s");
    harmless(table);
    owners(table);
    pinned(table);
    ours(table);
    dropped(table);
    refused(table);
    return table.build();
  }

  /** The account is its host's first name, unless the host is given; see Snowflake's guide. */
  static SourceForm form() {
    return SourceForm.builder()
        .account(
            "account",
            ".snowflakecomputing.com",
            "The account's identifier: myorg-account123, or a locator with its region.",
            "account",
            "account_id",
            "accountId")
        .place(
            SourceForm.Part.HOST,
            "Snowflake's host, when it is not <account>.snowflakecomputing.com.",
            "host",
            "custom_host",
            "customHost")
        .place(SourceForm.Part.PORT, "The host's port.", "port")
        .vendor("db", "The database.", "database", "default_database", "defaultDatabase")
        .vendor("schema", "The schema.", "schema", "default_schema", "defaultSchema")
        .vendor("warehouse", "The warehouse.", "warehouse", "warehouse_id", "warehouseId")
        .vendor("role", "The role, which may read and nothing else.", "role")
        .vendor(
            PRIVATE_KEY,
            "The private key in PEM form, instead of a password.",
            "privateKey",
            "private_key")
        .vendor(
            "private_key_pwd",
            "The private key's passphrase.",
            "privateKeyPassphrase",
            "private_key_passphrase")
        .vendor(
            PRIVATE_KEY_FILE,
            "The full path of the private key's file.",
            "privateKeyFile",
            "private_key_file")
        .choice(
            Set.of("password", "key_pair"),
            "How the user logs in; what is given says it.",
            "authMethod",
            "auth_method")
        .build();
  }

  private static void harmless(VendorProperties.Builder table) {
    table
        .allow("db", NAME, NAME_FORM)
        .allow("database", NAME, NAME_FORM)
        .allow("schema", NAME, NAME_FORM)
        .allow("warehouse", NAME, NAME_FORM)
        .allow(
            "application",
            "[A-Za-z][A-Za-z0-9._-]{1,50}",
            "2 to 51 letters, digits and . _ -, a letter first")
        .allowBoolean(
            "CLIENT_METADATA_REQUEST_USE_CONNECTION_CTX",
            "ENABLE_EXACT_SCHEMA_SEARCH_ENABLED",
            "enablePatternSearch",
            "JDBC_RS_COLUMN_CASE_INSENSITIVE",
            "JDBC_TREAT_DECIMAL_AS_INT",
            "stringsQuotedForColumnDef");
  }

  /** The role says what may be read; the rest says who connects and how the service is verified. */
  private static void owners(VendorProperties.Builder table) {
    table
        .owner("role", NAME, NAME_FORM)
        .owner("account", "[A-Za-z0-9][A-Za-z0-9_-]{0,99}", "the account's identifier")
        .owner(PRIVATE_KEY_FILE, "[^\\p{Cntrl}]{1,1000}", "the full path of a file")
        .owner("ocspFailOpen", "true|false", "true or false, either of which turns OCSP on")
        .owner("CERT_REVOCATION_CHECK_MODE", "ENABLED|ADVISORY", "ENABLED or ADVISORY")
        .secret(PRIVATE_KEY, "private_key_pwd");
  }

  private static void pinned(VendorProperties.Builder table) {
    table
        .pinned("ABORT_DETACHED_QUERY", "true")
        .pinned("ALLOW_CERTIFICATES_WITHOUT_CRL_URL", "false")
        .pinned("allowUnderscoresInHost", "false")
        .pinned("authenticator", "snowflake", "snowflake_jwt")
        .pinned("CLIENT_OUT_OF_BAND_TELEMETRY_ENABLED", "false")
        .pinned("clientRequestMfaToken", "false")
        .pinned("CLIENT_SESSION_KEEP_ALIVE", "false")
        .pinned("clientStoreTemporaryCredential", "false")
        .pinned("CLIENT_TELEMETRY_ENABLED", "false")
        .pinned("disableGcsDefaultCredentials", "true")
        .pinned("disableOCSPChecks", "false")
        .pinned("disablePlatformDetection", "true")
        .pinned("disableSamlURLCheck", "false")
        .pinned("ENABLE_DIAGNOSTICS", "false")
        .pinned("enablePutGet", "false")
        .pinned("htapOOBTelemetryEnabled", "false")
        .pinned("insecureMode", "false")
        .pinned("JDBC_QUERY_RESULT_FORMAT", "json")
        .pinned("MULTI_STATEMENT_COUNT", "1")
        .pinned("passcodeInPassword", "false")
        .pinned("QUOTED_IDENTIFIERS_IGNORE_CASE", "false")
        .pinned("useProxy", "false")
        .pinned("validateDefaultParameters", "true");
  }

  private static void ours(VendorProperties.Builder table) {
    table
        .means("ssl", BusterProperty.TLS, Map.of("on", "verify-full", "off", "off"))
        .renames("QUERY_TAG", BusterProperty.APPLICATION_NAME)
        .renames("STATEMENT_TIMEOUT_IN_SECONDS", BusterProperty.QUERY_TIMEOUT);
  }

  private static void dropped(VendorProperties.Builder table) {
    table.drop(
        "appId",
        "appVersion",
        "BROWSER_RESPONSE_TIMEOUT",
        "CLEAR_BATCH_ONLY_AFTER_SUCCESSFUL_EXECUTION",
        "CLIENT_MEMORY_LIMIT",
        "CLIENT_PREFETCH_THREADS",
        "CLIENT_RESULT_CHUNK_SIZE",
        "disableConsoleLogin",
        "enableCopyResultSet",
        "gzipDisabled",
        "HTTP_CLIENT_CONNECTION_TIMEOUT",
        "HTTP_CLIENT_SOCKET_TIMEOUT",
        "IMPLICIT_SERVER_SIDE_QUERY_TIMEOUT",
        "JDBC_ARROW_TREAT_DECIMAL_AS_INT",
        "loginTimeout",
        "maxHttpRetries",
        "networkTimeout",
        "ownerOnlyStageFilePermissionsEnabled",
        "platformDetectionTimeoutMs",
        "putGetMaxRetries",
        "retryTimeout",
        "ROWS_PER_RESULTSET",
        "user_agent_suffix");
  }

  private static void refused(VendorProperties.Builder table) {
    table
        .refuse("moves the connection elsewhere", "serverURL")
        .refuse(
            "sends the connection through another host",
            "disableSocksProxy",
            "nonProxyHosts",
            "proxyHost",
            "proxyPassword",
            "proxyPort",
            "proxyProtocol",
            "proxyUser")
        .refuse("weakens TLS in the whole process", "MAX_TLS_VERSION", "MIN_TLS_VERSION")
        .refuse(
            "reads or writes a file of this machine",
            "client_config_file",
            "DIAGNOSTICS_ALLOWLIST_FILE")
        .refuse(
            "writes logs with keys and values in them",
            "JAVA_LOGGING_CONSOLE_STD_OUT",
            "JAVA_LOGGING_CONSOLE_STD_OUT_THRESHOLD",
            "tracing")
        .refuse(
            "logs in by a way that is not known here",
            "id_token_password",
            "oauthAuthorizationUrl",
            "oauthClientID",
            "oauthClientSecret",
            "oauthEnableSingleUseRefreshTokens",
            "oauthRedirectUri",
            "oauthScope",
            "oauthTokenRequestUrl",
            "oktausername",
            "passcode",
            "token",
            "workloadIdentityAwsExternalId",
            "workloadIdentityAwsUseOutboundToken",
            "workloadIdentityEntraResource",
            "workloadIdentityHost",
            "workload_identity_host",
            "workloadIdentityImpersonationPath",
            "workloadIdentityProvider")
        .refuse("is the old name of private_key_pwd", "private_key_file_pwd")
        .refuse("takes an object and not a text", "privateKey")
        .refuse("runs code", "net.snowflake.client.jdbc.HttpHeadersCustomizer")
        .refuse(
            "is for tests of the vendor's driver",
            "disableQueryContextCache",
            "injectClientPause",
            "injectSocketTimeout",
            "inject_wait_in_put",
            "snowflakeClientInfo")
        .refuse(
            "changes how values are read",
            "CLIENT_TREAT_TIME_AS_WALL_CLOCK_TIME",
            "ENABLE_WILDCARDS_IN_SHOW_METADATA_COMMANDS",
            "JDBC_DEFAULT_FORMAT_DATE_WITH_TIMEZONE",
            "JDBC_GET_DATE_USE_NULL_TIMEZONE")
        .refuse("changes which objects names mean", "SEARCH_PATH");
  }
}
