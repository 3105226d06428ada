package so.buster.jdbc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;

/**
 * A vendor's jars apart from everything else, and the classes of its adapter that the driver makes
 * by their names: they extend the vendor's, so they are defined here.
 */
final class IsolatedLoader extends URLClassLoader {
  private final Set<String> companions;

  IsolatedLoader(String vendor, URL[] jars, Set<String> companions) {
    super("buster-" + vendor, jars, ClassLoader.getPlatformClassLoader());
    this.companions = companions;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    return companions.contains(name) ? companion(name) : super.findClass(name);
  }

  private Class<?> companion(String name) throws ClassNotFoundException {
    String resource = name.replace('.', '/') + ".class";
    try (InputStream file = IsolatedLoader.class.getClassLoader().getResourceAsStream(resource)) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = file.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
