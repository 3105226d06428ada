package so.buster.jdbc.engine;

/** A database whose driver nobody has. */
public final class LostAdapter extends StubAdapter {
  @Override
  public String name() {
    return "lost";
  }

  @Override
  String driverClass() {
    return "com.example.NoSuchDriver";
  }
}
