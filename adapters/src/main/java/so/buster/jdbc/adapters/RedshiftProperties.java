package so.buster.jdbc.adapters;

import java.util.Map;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.VendorProperties;

/**
 * What becomes of each connection property of redshift-jdbc42 2.3 (its {@code RedshiftProperty}).
 * What a later version adds is unknown here, and therefore refused, until somebody has read what it
 * does: {@code datatype.*} loaded classes up to version 2.2 (CVE-2026-8178).
 */
final class RedshiftProperties {
  private static final String NUMBER = "0|[1-9][0-9]{0,5}";

  private RedshiftProperties() {}

  static VendorProperties table() {
    VendorProperties.Builder table = VendorProperties.builder();
    harmless(table);
    pinned(table);
    ours(table);
    without(table);
    refused(table);
    identity(table);
    return table.build();
  }

  private static void harmless(VendorProperties.Builder table) {
    table
        .allow(
            "currentschema",
            "(?!pg_)[a-z_][a-z0-9_$]{0,62}(,(?!pg_)[a-z_][a-z0-9_$]{0,62}){0,15}",
            "schema names in lower case, separated by commas, none of them Redshift's own")
        .allow("connectiontimezone", "(?i)local|server", "LOCAL or SERVER")
        .allow("preparethreshold", "[0-9]{1,2}|100", "a number from 0 to 100")
        .allow("preparedstatementcachequeries", "[0-9]{1,3}|1000", "a number from 0 to 1000")
        .allow("databasemetadatacachefields", NUMBER, "a number")
        .allow("unknownlength", "[0-9]{1,10}", "a number")
        .allow("binarytransferenable", "[A-Za-z0-9_,]{0,500}", "type names")
        .allow("binarytransferdisable", "[A-Za-z0-9_,]{0,500}", "type names")
        .allowBoolean(
            "binarytransfer",
            "databasemetadatacurrentdbonly",
            "enabletabletypes",
            "hideunprivilegedobjects",
            "tcpkeepalive")
        .clamp("defaultrowfetchsize", 1, 10_000)
        .clamp("blockingrowsmode", 1, 10_000)
        .clamp("maxwarningcount", 1, 100)
        .clamp("preparedstatementcachesizemib", 1, 16)
        .clamp("databasemetadatacachefieldsmib", 1, 16)
        .clamp("cancelsignaltimeout", 1, 10);
  }

  private static void pinned(VendorProperties.Builder table) {
    table
        .pinned("readonly", "true")
        .pinned("readonlymode", "always", "transaction")
        .pinned("enablemultisqlsupport", "false")
        .pinned("preferquerymode", "extended")
        .pinned("logservererrordetail", "false")
        .pinned("loglevel", "off", "0")
        .pinned("dsiloglevel", "off", "0")
        .pinned("autosave", "never")
        .pinned("compression", "off")
        .pinned("disablecolumnsanitiser", "false")
        .pinned("disableisvalidquery", "false")
        .pinned("enablegeneratedname", "true")
        .pinned("enablefetchringbuffer", "false")
        .pinned("enablestatementcache", "false")
        .pinned("iamauth", "false")
        .pinned("loadbalancehosts", "false")
        // Of earlier drivers; Metabase still gives it.
        .pinned("opensourcesubprotocoloverride", "false")
        .pinned("preferpq", "false")
        .pinned("protocolversion", "3")
        .pinned("stringtype", "unspecified")
        .pinned("targetservertype", "any");
  }

  private static void ours(VendorProperties.Builder table) {
    table
        .means(
            "sslmode",
            BusterProperty.TLS,
            Map.of("verify-full", "verify-full", "verify-ca", "verify-ca"))
        .means(
            "authmech",
            BusterProperty.TLS,
            Map.of("verify-full", "verify-full", "verify-ca", "verify-ca"))
        .means("ssl", BusterProperty.TLS, Map.of("true", "verify-full", "", "verify-full"))
        .renames("sslrootcert", BusterProperty.TLS_ROOT)
        .renames("maxresultbuffer", BusterProperty.MAX_RESULT_BYTES);
  }

  /** Known, and without effect on a connection that reads. */
  private static void without(VendorProperties.Builder table) {
    table.drop(
        "allowencodingchanges",
        "assumeminserverversion",
        "cleanupsavepoints",
        "escapesyntaxcallmode",
        "fetchringbuffersize",
        "hostrecheckseconds",
        "logintimeout",
        "logunclosedconnections",
        "raiseexceptiononsilentrollback",
        "receivebuffersize",
        "rewritebatchedinserts",
        "rewritebatchedinsertssize",
        "sendbuffersize",
        "sockettimeout",
        "statementclosetimeout");
  }

  private static void refused(VendorProperties.Builder table) {
    table
        .refuse(
            "loads a class by name",
            "plugin_name",
            "socketfactory",
            "socketfactoryarg",
            "sslfactory",
            "sslfactoryarg",
            "sslhostnameverifier",
            "sslpasswordcallback")
        .refuse("writes a file", "logpath", "maxlogfilecount", "maxlogfilesize")
        .refuse(
            "reads a file of this machine",
            "inifile",
            "inisection",
            "profile",
            "sslcert",
            "sslkey",
            "ssltruststore",
            "ssltruststorepath")
        .refuse("opens a file of this machine", "sslpassword")
        .refuse("brings properties from elsewhere", "authprofile")
        .refuse("changes settings of the server's session", "options", "querygroup")
        .refuse("changes how the database is described", "overrideschemapatterntype")
        .refuse(
            "moves the connection elsewhere",
            "clusterid",
            "dbname",
            "endpointurl",
            "host",
            "isserverless",
            "port",
            "region",
            "serverlessacctid",
            "serverlessworkgroup",
            "stsendpointurl");
  }

  /** Logging in by IAM or an identity provider reaches for this machine's own credentials. */
  private static void identity(VendorProperties.Builder table) {
    table
        .refuse("is another name of user or password", "pwd", "uid")
        .refuse(
            "logs in as somebody else than the user",
            "accesskeyid",
            "autocreate",
            "dbgroups",
            "dbgroupsfilter",
            "dbuser",
            "forcelowercase",
            "groupfederation",
            "iamdisablecache",
            "iamduration",
            "idc_client_display_name",
            "identity_namespace",
            "providername",
            "secretaccesskey",
            "sessiontoken",
            "token_type",
            "webidentitytoken");
  }
}
