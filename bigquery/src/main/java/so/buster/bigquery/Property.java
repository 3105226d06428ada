package so.buster.bigquery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a URL or {@code Properties} may say; everything else is an error. Names and meanings are
 * those of Simba's driver (its guide, "Driver Configuration Options"), except the last four, which
 * it does not have.
 */
enum Property {
  PROJECT_ID("ProjectId", Forms.PROJECT, "the project that pays for queries"),
  DEFAULT_DATASET("DefaultDataset", Forms.DATASET, "where unqualified tables are looked for"),
  LOCATION("Location", "[A-Za-z][A-Za-z0-9-]{0,62}", "the region of the data, as EU"),
  OAUTH_TYPE("OAuthType", "0|2|3", "0: service account, 2: token, 3: the machine's own login"),
  SERVICE_ACCOUNT("OAuthServiceAcctEmail", "[^\\p{Cntrl}\\s]{1,320}", "the service account"),
  KEY_PATH("OAuthPvtKeyPath", "[^\\p{Cntrl}]{1,2048}", "a file with its JSON key"),
  KEY("OAuthPvtKey", "[\\s\\S]{1,16384}", "the JSON key itself, or its private key in PEM form"),
  ACCESS_TOKEN("OAuthAccessToken", Forms.TOKEN, "an access token"),
  REFRESH_TOKEN("OAuthRefreshToken", Forms.TOKEN, "a refresh token, with client and its secret"),
  CLIENT_ID("OAuthClientId", Forms.TOKEN, "the OAuth client of the refresh token"),
  CLIENT_SECRET("OAuthClientSecret", Forms.TOKEN, "that client's secret"),
  ENDPOINTS("EndpointOverrides", "[^\\p{Cntrl}\\s]{1,1024}", "BIGQUERY=https://…,OAUTH2=https://…"),
  TIMEOUT("Timeout", Forms.NUMBER, "seconds that a query may take; 0: no limit of its own"),
  MAX_RESULTS("MaxResults", Forms.NUMBER, "rows of one page"),
  QUERY_DIALECT("QueryDialect", "(?i)SQL", "SQL: legacy SQL is not spoken"),
  MAXIMUM_BYTES_BILLED("MaximumBytesBilled", Forms.NUMBER, "bytes that one query may read"),
  LABELS("Labels", Forms.LABELS, "labels of every job: name=value,name=value"),
  USE_QUERY_CACHE("UseQueryCache", "0|1|true|false", "whether earlier answers may be used again"),
  JOB_TIMEOUT_MS("JobTimeoutMs", Forms.NUMBER, "milliseconds that a query may take"),
  CONNECT_TIMEOUT_MS("ConnectTimeoutMs", Forms.NUMBER, "milliseconds to reach the service"),
  MAX_PAGE_BYTES("MaxPageBytes", Forms.NUMBER, "bytes of answer to aim at in one page"),
  MAX_RESPONSE_BYTES("MaxResponseBytes", Forms.NUMBER, "bytes of one response of the service");

  /** Forms that several properties share. */
  private static final class Forms {
    /** BigQuery's documentation, "Creating and managing projects"; domain-scoped ones have ":". */
    static final String PROJECT = "([a-z0-9.-]{1,253}:)?[a-z][a-z0-9-]{0,62}";

    static final String DATASET =
        "((([a-z0-9.-]{1,253}:)?[A-Za-z0-9-]{1,63})\\.)?[\\p{L}\\p{N}_]{1,1024}";
    static final String TOKEN = "[\\x21-\\x7e]{1,8192}";
    static final String NUMBER = "[0-9]{1,18}";

    /** BigQuery's documentation, "Requirements for labels". */
    static final String LABELS =
        "([a-z][a-z0-9_-]{0,62}=[a-z0-9_-]{0,63})(,[a-z][a-z0-9_-]{0,62}=[a-z0-9_-]{0,63}){0,62}";

    private Forms() {}
  }

  private final String key;
  private final Pattern form;
  private final String description;

  Property(String key, String form, String description) {
    this.key = key;
    this.form = Pattern.compile(form);
    this.description = description;
  }

  /** As it is written. */
  String key() {
    return key;
  }

  String description() {
    return description;
  }

  boolean accepts(String value) {
    return form.matcher(value).matches();
  }

  /** The property with this name, in any case. */
  static Optional<Property> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(property -> property.key.toLowerCase(Locale.ROOT).equals(lower))
        .findFirst();
  }
}
