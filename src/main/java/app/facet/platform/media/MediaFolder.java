package app.facet.platform.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The files of all photos: {@code <first two letters of the id>/<id>/original} and its variants beside it. A photo's
 * files are made in {@code incoming} and moved into place in one step, so that no half-written one is ever shown.
 */
@Component
class MediaFolder {

    private static final String ORIGINAL = "original";

    private final Path root;
    private final Path incoming;

    MediaFolder(MediaSettings settings) throws IOException {
        root = settings.folder();
        incoming = Files.createDirectories(root.resolve("incoming"));
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A new empty folder to prepare a photo's files in. */
    Path prepare() throws IOException {
        return Files.createTempDirectory(incoming, "photo");
    }

    Path original(Path prepared) {
        return prepared.resolve(ORIGINAL);
    }

    void moveIntoPlace(Path prepared, MediaId id) throws IOException {
        Files.createDirectories(of(id).getParent());
        Files.move(prepared, of(id), StandardCopyOption.ATOMIC_MOVE);
    }

    Path original(MediaId id) {
        return of(id).resolve(ORIGINAL);
    }

    Path file(MediaId id, String fileName) {
        return of(id).resolve(fileName);
    }

    InputStream open(MediaId id) throws IOException {
        return Files.newInputStream(original(id));
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Writer {
        void writeTo(Path file) throws IOException;
    }

    /** Writes beside the original, whole or not at all. */
    void put(MediaId id, String fileName, Writer writer) throws IOException {
        Path part = Files.createTempDirectory(incoming, "variant");
        try {
            writer.writeTo(part.resolve(fileName));
            Files.move(part.resolve(fileName), file(id, fileName), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(part);
        }
    }

    void delete(MediaId id) {
        delete(of(id));
    }

    void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException alreadyGone) {
            // Deleting is safe to repeat.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes files that no row knows: what a crash between writing files and storing the row leaves behind. */
    void sweep(Predicate<MediaId> known, Instant olderThan) throws IOException {
        for (Path folder : children(root)) {
            for (Path photo : children(folder)) {
                boolean stray = folder.equals(incoming)
                        || !known.test(
                                new MediaId(UUID.fromString(photo.getFileName().toString())));
                if (stray && Files.getLastModifiedTime(photo).toInstant().isBefore(olderThan)) {
                    delete(photo);
                }
            }
        }
    }

    private static Iterable<Path> children(Path folder) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            var all = new ArrayList<Path>();
            stream.forEach(all::add);
            return all;
        }
    }

    private Path of(MediaId id) {
        String name = id.value().toString();
        return root.resolve(name.substring(0, 2)).resolve(name);
    }
}
