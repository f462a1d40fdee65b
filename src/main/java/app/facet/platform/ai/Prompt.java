package app.facet.platform.ai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Instructions for a model: a file below {@code prompts/}, the same for everybody. What people wrote is never part of
 * it; that goes along as data.
 *
 * @param version beginning of the hash of its text: a changed text is another prompt
 */
public record Prompt(String name, String text, String version) {

    private static final int VERSION_BYTES = 6;

    /** @param name such as {@code dating/profile-review} */
    public static Prompt named(String name) {
        String file = "/prompts/" + name + ".md";
        try (var in = Prompt.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no prompt " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Prompt(name, text, hash(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
