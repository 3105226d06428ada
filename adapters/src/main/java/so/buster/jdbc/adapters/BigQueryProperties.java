package so.buster.jdbc.adapters;

import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.VendorProperties;

/**
 * What becomes of each connection property of Simba's driver for BigQuery ("Driver Configuration
 * Options" of its guide) and of Google's, which has the same and some more. Who logs in, where, and
 * who pays is the operator's alone.
 */
final class BigQueryProperties {
  static final String DRIVER = "Driver";
  static final String KEY_FILE = "OAuthPvtKeyPath";

  /** BigQuery's documentation, "Creating and managing projects"; domain-scoped ones have ":". */
  static final String PROJECT = "([a-z0-9.-]{1,253}:)?[a-z][a-z0-9-]{0,62}";

  /** "Requirements for labels"; one of 64 is ours. */
  private static final String LABELS =
      "([a-z][a-z0-9_-]{0,62}=[a-z0-9_-]{0,63})(,[a-z][a-z0-9_-]{0,62}=[a-z0-9_-]{0,63}){0,61}";

  private static final String ENDPOINTS =
      "(?i)(BIGQUERY|OAUTH2)=https?://[a-z0-9._:/\\[\\]-]{1,253}"
          + "(,(BIGQUERY|OAUTH2)=https?://[a-z0-9._:/\\[\\]-]{1,253})?";

  private BigQueryProperties() {}

  static VendorProperties table() {
    VendorProperties.Builder table = VendorProperties.builder();
    harmless(table);
    owners(table);
    pinned(table);
    ours(table);
    dropped(table);
    refused(table);
    return table.build();
  }

  static SourceForm form() {
    return SourceForm.builder()
        .defaultHost("bigquery.googleapis.com")
        .place(SourceForm.Part.HOST, "Another host of Google's.", "host")
        .place(SourceForm.Part.PORT, "The host's port.", "port")
        .vendor(
            "ProjectId",
            "The project that pays for queries.",
            "project",
            "project_id",
            "projectId",
            "default_project_id",
            "defaultProjectId")
        .vendor(
            "DefaultDataset",
            "The dataset in which tables are looked for.",
            "dataset",
            "default_dataset",
            "defaultDataset",
            "default_dataset_id",
            "defaultDatasetId")
        .vendor("Location", "Where queries run, as EU.", "location")
        .vendor(
            BigQueryLogin.PRIVATE_KEY,
            "The service account's key, as JSON text or as a mapping.",
            "serviceAccountKey",
            "service_account_key",
            "credentials_json",
            "credentialsJson",
            "service_role_key")
        .vendor(
            KEY_FILE,
            "The full path of the key's file.",
            "keyFile",
            "key_file_path",
            "keyFilePath",
            "keyFilename")
        .vendor(
            "MaximumBytesBilled",
            "The most bytes that one query may be billed for.",
            "maximumBytesBilled",
            "maximum_bytes_billed")
        .build();
  }

  private static void harmless(VendorProperties.Builder table) {
    table
        .allow(
            "DefaultDataset",
            "(" + PROJECT + "\\.)?[\\p{L}\\p{N}_]{1,1024}",
            "a dataset, or project.dataset")
        .allow("Location", "[A-Za-z][A-Za-z0-9-]{0,62}", "a location, as EU or europe-west3")
        .allow("UseQueryCache", "0|1|true|false", "1 or 0")
        .clamp("MaxResults", 1, 100_000);
  }

  private static void owners(VendorProperties.Builder table) {
    table
        .owner(DRIVER, "google|buster", "google for Google's own driver, or buster")
        .owner("ProjectId", PROJECT, "a project's id")
        .owner("EndpointOverrides", ENDPOINTS, "BIGQUERY=https://…,OAUTH2=https://…")
        .owner("MaximumBytesBilled", "[1-9][0-9]{0,17}", "a number of bytes")
        .owner("Labels", LABELS, "name=value,name=value in small letters")
        .owner("OAuthType", "0|2|3", "0 for a key, 2 for a token, 3 for this machine's own login")
        .owner(KEY_FILE, "[^\\p{Cntrl};]{1,1000}", "the full path of a file")
        .owner("OAuthClientId", "[\\x21-\\x3a\\x3c-\\x7e]{1,512}", "an OAuth client's id")
        .secret(
            BigQueryLogin.PRIVATE_KEY,
            BigQueryLogin.ACCESS_TOKEN,
            BigQueryLogin.REFRESH_TOKEN,
            "OAuthClientSecret");
  }

  private static void pinned(VendorProperties.Builder table) {
    table
        .pinned("AllowLargeResults", "0", "false")
        .pinned("EnableDiagnosticTelemetry", "0", "false")
        .pinned("EnableGcpLogExporter", "0", "false")
        .pinned("EnableHighThroughputAPI", "0", "false")
        .pinned("EnableOpenTelemetry", "0", "false")
        .pinned("EnableSession", "0", "false")
        .pinned("EnableWriteAPI", "0", "false")
        .pinned("JobCreationMode", "1")
        .pinned("LogLevel", "0", "off")
        .pinned("QueryDialect", "sql")
        .pinned("RequestGoogleDriveScope", "0", "false");
  }

  private static void ours(VendorProperties.Builder table) {
    table
        .renames("JobTimeout", BusterProperty.QUERY_TIMEOUT)
        .renames("OAuthServiceAcctEmail", BusterProperty.USER)
        .renames("Timeout", BusterProperty.QUERY_TIMEOUT);
  }

  private static void dropped(VendorProperties.Builder table) {
    table.drop(
        "ConnectionPoolSize",
        "FilterTablesOnDefaultDataset",
        "HighThroughputActivationRatio",
        "HighThroughputMinTableSize",
        "HttpConnectTimeout",
        "HttpReadTimeout",
        "IgnoreTransactions",
        "ListenerPoolSize",
        "MetaDataFetchThreadCount",
        "RetryInitialDelay",
        "RetryMaxDelay",
        "RowsFetchedPerBlock",
        "StringColumnLength",
        "UnsupportedHTAPIFallback");
  }

  private static void refused(VendorProperties.Builder table) {
    table
        .refuse("moves the connection elsewhere", "PrivateServiceConnectUris", "UniverseDomain")
        .refuse(
            "sends the connection through another host",
            "ProxyHost",
            "ProxyPort",
            "ProxyPwd",
            "ProxyUid")
        .refuse(
            "reads or writes a file of this machine",
            "LogPath",
            "SSLTrustStore",
            "SSLTrustStorePwd",
            "SSLTrustStoreType")
        .refuse(
            "logs in by a way that is not known here",
            "BYOID_AudienceUri",
            "BYOID_CredentialSource",
            "BYOID_PoolUserProject",
            "BYOID_SA_Impersonation_Uri",
            "BYOID_SubjectTokenType",
            "BYOID_TokenUri",
            "OAuthP12Password",
            "ServiceAccountImpersonationChain",
            "ServiceAccountImpersonationEmail",
            "ServiceAccountImpersonationScopes",
            "ServiceAccountImpersonationTokenLifetime")
        .refuse(
            "writes answers into tables",
            "LargeResultDataset",
            "LargeResultTable",
            "LargeResultsDatasetExpirationTime",
            "SWA_ActivationRowCount",
            "SWA_AppendRowCount")
        .refuse("sends the use of the driver to others", "OpenTelemetryExporter", "PartnerToken")
        .refuse("changes what a query means", "QueryProperties")
        .refuse("is not known to the driver here", "AdditionalProjects", "KMSKeyName")
        .refuse("is written into the service's own logs", "RequestReason");
  }
}
