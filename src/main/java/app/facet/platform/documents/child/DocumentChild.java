package app.facet.platform.documents.child;

import app.facet.platform.documents.Answer;
import app.facet.platform.documents.DocumentKind;
import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.documents.DocumentRefused.Reason;
import app.facet.platform.documents.DocumentText;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads one document from its standard input, writes what it holds to its standard output, and ends. */
final class DocumentChild {

    private static final int LARGEST = 26 * 1024 * 1024;
    private static final int STACK = 2 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DocumentChild() {}

    /** Argument: after how many seconds to end whatever happens, counted from the document. */
    public static void main(String[] arguments) throws Exception {
        var out = new FileOutputStream(FileDescriptor.out);
        boolean confined = Confinement.apply();
        WarmUp.run(JSON);
        say(out, confined ? "ready confined\n" : "ready open\n");
        var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DocumentKind kind = DocumentKind.valueOf(in.readUTF());
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("too large");
        }
        endAfter(Integer.parseInt(arguments[0]));
        byte[] content = in.readNBytes(length);
        out.write(JSON.writeValueAsBytes(answer(kind, content)));
        Runtime.getRuntime().halt(0);
    }

    private static void say(OutputStream out, String word) throws IOException {
        out.write(word.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Should the house be gone that would have ended this. */
    private static void endAfter(int seconds) {
        var clock = new Thread(() -> {
            try {
                Thread.sleep(seconds * 1000L);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(4);
        });
        clock.setDaemon(true);
        clock.start();
    }

    /** On a stack of its own, whose end is met before that of the process. */
    private static Answer answer(DocumentKind kind, byte[] content) throws InterruptedException {
        var answer = new AtomicReference<Answer>(new Answer(null, Reason.BROKEN, "nothing"));
        var reading = new Thread(null, () -> answer.set(read(kind, content)), "reading", STACK);
        reading.start();
        reading.join();
        return answer.get();
    }

    private static Answer read(DocumentKind kind, byte[] content) {
        try {
            return new Answer(text(kind, content), null, null);
        } catch (DocumentRefused refused) {
            return new Answer(null, refused.reason(), null);
        } catch (IOException | RuntimeException broken) {
            return new Answer(null, Reason.BROKEN, broken.toString());
        } catch (StackOverflowError deep) {
            return new Answer(null, Reason.HOSTILE, deep.toString());
        }
    }

    private static DocumentText text(DocumentKind kind, byte[] content) throws IOException {
        return switch (kind) {
            case PDF -> PdfReading.read(content);
            case DOCX -> WordReading.read(content);
            case ODT -> OpenDocumentReading.read(content);
            case TEXT, MARKDOWN -> throw new DocumentRefused(Reason.UNKNOWN);
        };
    }
}
