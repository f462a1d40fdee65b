package app.facet.platform.documents;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * The command that starts a process for one document. It gets the same Java and only the classes it needs; from the packaged
 * application, whose libraries lie in the jar, Spring Boot's launcher takes them.
 */
record ChildCommand(List<String> classes) {

    private static final String MAIN = "app.facet.platform.documents.child.DocumentChild";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String NESTED = "jar:nested:";
    private static final List<Class<?>> NEEDED = List.of(
            DocumentText.class,
            org.apache.pdfbox.pdmodel.PDDocument.class,
            org.apache.pdfbox.io.RandomAccessRead.class,
            org.apache.fontbox.FontBoxFont.class,
            org.apache.commons.logging.LogFactory.class,
            org.slf4j.LoggerFactory.class,
            tools.jackson.databind.json.JsonMapper.class,
            tools.jackson.core.JsonGenerator.class,
            com.fasterxml.jackson.annotation.JsonProperty.class);

    /** For the way in which this application was started. */
    static ChildCommand ofThisApplication() {
        URL own = source(DocumentText.class);
        return own.toString().startsWith(NESTED) ? ofPackaged(packagedJar(own.toString())) : ofClassPath();
    }

    /** For the application in one jar. */
    static ChildCommand ofPackaged(Path jar) {
        return new ChildCommand(List.of("-cp", jar.toString(), "-Dloader.main=" + MAIN, LAUNCHER));
    }

    private static ChildCommand ofClassPath() {
        var places = new LinkedHashSet<String>();
        NEEDED.forEach(type -> places.add(path(source(type)).toString()));
        return new ChildCommand(List.of("-cp", String.join(File.pathSeparator, places), MAIN));
    }

    private static URL source(Class<?> type) {
        return Objects.requireNonNull(type.getProtectionDomain().getCodeSource(), type::getName)
                .getLocation();
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code jar:nested:/srv/facet.jar/!BOOT-INF/classes/!/} lies in {@code /srv/facet.jar}. */
    private static Path packagedJar(String nested) {
        int end = nested.indexOf("/!");
        return Path.of(URI.create("file:" + nested.substring(NESTED.length(), end < 0 ? nested.length() : end)));
    }

    /** The whole of it. */
    List<String> line(DocumentsSettings settings) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xms32m",
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:ActiveProcessorCount=1",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Djdk.xml.entityExpansionLimit=1",
                "-Djdk.xml.maxElementDepth=200", // ours is lower
                "--enable-native-access=ALL-UNNAMED"));
        line.addAll(classes);
        line.add(Long.toString(2 * settings.reading().toSeconds() + 1));
        return line;
    }
}
