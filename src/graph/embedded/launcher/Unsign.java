import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Takes the signatures out of the jars of a folder, which Maven has checked when it fetched them.
 *
 * <p>Java reads the whole manifest of a signed jar whenever it opens one of its files in a new way, which Neo4j does
 * some hundred times at each start, and writes down no class of such a jar for quicker starts.
 */
public final class Unsign {
  public static void main(String[] arguments) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
      for (Path jar : jars) {
        if (isSigned(jar)) unsign(jar);
      }
    }
  }

  private static boolean isSigned(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      return file.stream().anyMatch(entry -> isSignature(entry.getName()));
    }
  }

  private static boolean isSignature(String name) {
    return name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
  }

  // The finished jar takes its place in one step.
  private static void unsign(Path jar) throws IOException {
    Path unsigned = jar.resolveSibling(jar.getFileName() + ".unsigned");
    try (JarFile file = new JarFile(jar.toFile(), false); OutputStream out = Files.newOutputStream(unsigned)) {
      Manifest manifest = file.getManifest();
      // One entry for each file of the jar, with its checksum.
      manifest.getEntries().clear();
      copy(file, new JarOutputStream(out, manifest));
    }
    Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(JarFile from, JarOutputStream to) throws IOException {
    for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
      if (isSignature(entry.getName()) || entry.getName().equals(JarFile.MANIFEST_NAME)) continue;
      to.putNextEntry(new JarEntry(entry.getName()));
      try (InputStream in = from.getInputStream(entry)) {
        in.transferTo(to);
      }
      to.closeEntry();
    }
    to.finish();
  }
}
