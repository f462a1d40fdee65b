package app.facet.platform.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where photos lie open for the moments in which engines work on them: outside the media folder, owner-only, and wiped
 * of what killed processes left behind when the next one starts.
 */
@Component
class Scratch {

    private static final String PREFIX = "process-";

    private final Path mine;

    Scratch(MediaSettings settings) throws IOException {
        Path root = Files.createDirectories(settings.scratchFolder());
        mine = root.resolve(PREFIX + ProcessHandle.current().pid() + "-" + startOf(ProcessHandle.current()));
        wipeAfterTheDead(root);
        Files.createDirectories(mine);
        if (mine.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(mine, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A new empty folder; {@link #delete} it when done. */
    Path folder() throws IOException {
        return Files.createTempDirectory(mine, "photo");
    }

    static void delete(Path folder) {
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

    private static void wipeAfterTheDead(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            List<Path> dead = folders.filter(Scratch::isOfTheDead).toList();
            dead.forEach(Scratch::delete);
        }
    }

    private static boolean isOfTheDead(Path folder) {
        String[] name = folder.getFileName().toString().split("-", -1);
        return name.length == 3
                && ProcessHandle.of(Long.parseLong(name[1]))
                        .filter(process -> startOf(process) == Long.parseLong(name[2]))
                        .isEmpty();
    }

    // A process number is given out again, in a container always the same one: only with its start it names a process.
    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    }
}
