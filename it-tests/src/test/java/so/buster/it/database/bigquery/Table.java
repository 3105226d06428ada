package so.buster.it.database.bigquery;

/** The name of a table or view. */
record Table(String project, String dataset, String name) {
  /** As messages and ids write it. */
  String id() {
    return project + ":" + dataset + "." + name;
  }
}
