package app.facet.platform.media;

import app.facet.platform.vault.FileCipher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The files of all photos, sealed: {@code <first two letters of the id>/<id>/original.sealed} and its variants beside
 * it. They are written in {@code incoming} and moved into place in one step, so that no half-written one is ever shown.
 */
@Component
class MediaFolder {

    static final String ORIGINAL = "original";
    private static final String SEALED = ".sealed";

    private final Path root;
    private final Path incoming;

    MediaFolder(MediaSettings settings) throws IOException {
        root = settings.folder();
        incoming = Files.createDirectories(root.resolve("incoming"));
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Seals all files of a prepared folder and moves them into place in one step. */
    void sealIntoPlace(Path prepared, MediaId id, FileCipher cipher) throws IOException {
        Path sealed = Files.createTempDirectory(incoming, "photo");
        try {
            for (Path plain : children(prepared)) {
                seal(plain, sealed, plain.getFileName().toString(), cipher);
            }
            Files.createDirectories(of(id).getParent());
            Files.move(sealed, of(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failure) {
            Scratch.delete(sealed);
            throw failure;
        }
    }

    /** Seals the open files of a photo beside themselves. */
    void sealInPlace(MediaId id, FileCipher cipher) throws IOException {
        for (Path file : Files.isDirectory(of(id)) ? children(of(id)) : List.<Path>of()) {
            if (!file.getFileName().toString().endsWith(SEALED)) {
                put(id, file.getFileName().toString(), file, cipher);
            }
        }
    }

    /** Seals a file beside the original, whole or not at all. */
    void put(MediaId id, String fileName, Path plain, FileCipher cipher) throws IOException {
        Path part = Files.createTempDirectory(incoming, "variant");
        try {
            Path sealed = seal(plain, part, fileName, cipher);
            Files.move(sealed, sealedFile(id, fileName), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Scratch.delete(part);
        }
    }

    /** @throws java.nio.file.NoSuchFileException when the photo has no such file */
    InputStream open(MediaId id, String fileName, FileCipher cipher) throws IOException {
        InputStream sealed = Files.newInputStream(sealedFile(id, fileName));
        try {
            return cipher.opening(sealed, fileName);
        } catch (IOException | RuntimeException failure) {
            sealed.close();
            throw failure;
        }
    }

    Path sealedFile(MediaId id, String fileName) {
        return of(id).resolve(fileName + SEALED);
    }

    void delete(MediaId id) {
        Scratch.delete(of(id));
    }

    void delete(MediaId id, String fileName) {
        Scratch.delete(sealedFile(id, fileName));
    }

    private static Path seal(Path plain, Path folder, String fileName, FileCipher cipher) throws IOException {
        Path sealed = folder.resolve(fileName + SEALED);
        try (OutputStream out = cipher.sealing(Files.newOutputStream(sealed), fileName)) {
            Files.copy(plain, out);
        }
        return sealed;
    }

    /**
     * Deletes files that no row knows, which a crash between writing files and storing the row leaves behind, and files
     * that are not sealed, which were written before there was a vault.
     */
    void sweep(Predicate<MediaId> known, Instant olderThan) throws IOException {
        for (Path folder : children(root)) {
            for (Path photo : children(folder)) {
                boolean stray = folder.equals(incoming)
                        || !known.test(
                                new MediaId(UUID.fromString(photo.getFileName().toString())));
                if (stray && Files.getLastModifiedTime(photo).toInstant().isBefore(olderThan)) {
                    Scratch.delete(photo);
                } else if (!stray) {
                    deleteUnsealed(photo);
                }
            }
        }
    }

    private static void deleteUnsealed(Path photo) throws IOException {
        for (Path file : children(photo)) {
            if (!file.getFileName().toString().endsWith(SEALED)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
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
