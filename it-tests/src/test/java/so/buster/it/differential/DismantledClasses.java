package so.buster.it.differential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import so.buster.sql.Guard;

/** The classes of the guard once more, with some rules taken out; everything else is shared. */
final class DismantledClasses extends ClassLoader {
  private static final String OWN = Guard.class.getPackageName() + ".";

  private final List<Removal> removals;

  DismantledClasses(List<Removal> removals) {
    super(Guard.class.getClassLoader());
    this.removals = removals;
    // Fails now, not when the class happens to be used, if a removal is about nothing.
    removals.forEach(removal -> changed(OWN + removal.type()));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OWN)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        byte[] code = changed(name);
        loaded = defineClass(name, code, 0, code.length);
      }
      return loaded;
    }
  }

  private byte[] changed(String name) {
    byte[] code = code(name);
    for (Removal removal : removals) {
      if (name.equals(OWN + removal.type())) {
        ClassWriter writer = new ClassWriter(0);
        Dismantling dismantling = new Dismantling(writer, removal);
        new ClassReader(code).accept(dismantling, 0);
        dismantling.requireDone();
        code = writer.toByteArray();
      }
    }
    return code;
  }

  private byte[] code(String name) {
    String resource = name.replace('.', '/') + ".class";
    try (InputStream file =
        Objects.requireNonNull(getParent().getResourceAsStream(resource), resource)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
