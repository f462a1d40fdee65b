package app.facet.platform.imaging.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * A real photo and the outline of the person on it, drawn by hand before anybody saw what the studio makes of it.
 *
 * @param person white where the person is
 * @param lastRow below it the outline says nothing
 */
record Outlined(String name, BufferedImage photo, BufferedImage person, int lastRow) {

    /** Names a folder with photos that are not handed on with this repository; they are known by their SHA-256. */
    static final String FOLDER = "facet.outlined.photos";

    private static final String LAST_ROW = "; last row ";
    private static final String SHA = "; sha256 ";

    /** Those whose photo lies in this repository. */
    static List<Outlined> kept() {
        return List.of(kept("eileen-collins"), kept("grace-hopper"));
    }

    /** Those whose photo lies in the folder, if one is named. */
    static List<Outlined> lent() {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty()) {
            return List.of();
        }
        Map<String, byte[]> photos = photos(Path.of(folder));
        return List.of("oval-office", "joint-session", "blue-room-left", "blue-room-right", "vice-president").stream()
                .map(name -> lent(name, photos))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Outlined kept(String name) {
        return of(name, bytes("/imaging/" + name + ".jpg"), lines(name));
    }

    private static Optional<Outlined> lent(String name, Map<String, byte[]> photos) {
        List<String> lines = lines(name);
        return Optional.ofNullable(photos.get(said(lines, SHA))).map(photo -> of(name, photo, lines));
    }

    private static Outlined of(String name, byte[] file, List<String> lines) {
        try {
            BufferedImage photo = ImageIO.read(new ByteArrayInputStream(file));
            var person = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = person.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(Color.WHITE);
            g.fill(outline(lines));
            g.dispose();
            return new Outlined(name, photo, person, Integer.parseInt(said(lines, LAST_ROW)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path2D outline(List<String> lines) {
        var path = new Path2D.Double();
        for (String line : lines) {
            if (!line.startsWith(";")) {
                String[] xy = line.split(" ", 2);
                double x = Double.parseDouble(xy[0]);
                double y = Double.parseDouble(xy[1]);
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
        }
        path.closePath();
        return path;
    }

    private static String said(List<String> lines, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String name) {
        return new String(bytes("/imaging/" + name + "-outline.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static byte[] bytes(String resource) {
        try (var file = Objects.requireNonNull(Outlined.class.getResourceAsStream(resource), resource)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, byte[]> photos(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Outlined::read)
                    .collect(Collectors.toMap(Outlined::sha, bytes -> bytes, (one, _) -> one));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
