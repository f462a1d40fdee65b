package app.facet.platform.imaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The parts of an upload worth keeping, in order: spans of the original and a few bytes of our own. */
final class CleanCopy {

    private static final int BUFFER = 1 << 16;

    /** One part of the copy; {@code made} is empty for a span of the original. */
    private record Part(long offset, long length, ByteBuffer made) {}

    private final List<Part> parts = new ArrayList<>();

    /** Keeps a span of the original. Neighbouring spans become one, so hostile fragmentation stays cheap. */
    void keep(long offset, long length) {
        if (!parts.isEmpty()) {
            Part last = parts.getLast();
            if (last.made().capacity() == 0 && last.offset() + last.length() == offset) {
                parts.set(parts.size() - 1, new Part(last.offset(), last.length() + length, last.made()));
                return;
            }
        }
        parts.add(new Part(offset, length, ByteBuffer.allocate(0)));
    }

    void insert(byte[] bytes) {
        parts.add(new Part(0, bytes.length, ByteBuffer.wrap(bytes)));
    }

    void append(CleanCopy other) {
        parts.addAll(other.parts);
    }

    long length() {
        return parts.stream().mapToLong(Part::length).sum();
    }

    /** @return SHA-256 of what was written, in hexadecimal */
    String write(FileChannel original, Path target) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(target), BUFFER), digest)) {
            for (Part part : parts) {
                if (part.made().capacity() > 0) {
                    out.write(part.made().array());
                } else {
                    copy(original, part, out);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void copy(FileChannel original, Part span, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long end = span.offset() + span.length();
        for (long at = span.offset(); at < end; ) {
            buffer.clear().limit((int) Math.min(BUFFER, end - at));
            int read = original.read(buffer, at);
            if (read <= 0) {
                throw new IOException("The upload shrank while it was read");
            }
            out.write(buffer.array(), 0, read);
            at += read;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
