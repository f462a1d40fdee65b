package app.facet.platform.documents;

import app.facet.platform.documents.DocumentRefused.Reason;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A process for one document: it is ready, is handed the document, answers, and is gone. */
final class DocumentProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentProcess.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_ANSWER = 24 * 1024 * 1024;
    private static final int LONGEST_WORD = 32;
    private static final int OUT_OF_MEMORY = 3;
    private static final int GRACE_MILLIS = 500;

    private final Process process;
    private final ScheduledExecutorService clock;
    private volatile boolean overrun;

    private DocumentProcess(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.clock = clock;
    }

    /** Nothing of our own surroundings is handed on: they may hold passwords. */
    static DocumentProcess start(ChildCommand command, DocumentsSettings settings, ScheduledExecutorService clock) {
        var builder = new ProcessBuilder(command.line(settings)).redirectError(ProcessBuilder.Redirect.DISCARD);
        String windows = builder.environment().get("SystemRoot");
        builder.environment().clear();
        if (windows != null) {
            builder.environment().put("SystemRoot", windows);
        }
        try {
            return new DocumentProcess(builder.start(), clock);
        } catch (IOException e) {
            LOG.error("No process to read a document with", e);
            throw new DocumentRefused(Reason.READER_ENDED);
        }
    }

    /** Waits until it can take a document. */
    void awaitReady(Duration patience) {
        String word = within(patience, () -> readWord(process.getInputStream()));
        if (!word.startsWith("ready")) {
            throw new DocumentRefused(Reason.READER_ENDED);
        }
        if (!word.equals("ready confined")) {
            LOG.debug("The process that reads documents is not confined by this operating system");
        }
    }

    private static String readWord(InputStream in) throws IOException {
        var word = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n' && word.length() < LONGEST_WORD; c = in.read()) {
            word.append((char) c);
        }
        return word.toString();
    }

    /** Hands the document over and waits for the answer. */
    DocumentText read(DocumentKind kind, byte[] content, Duration patience) {
        byte[] answer = within(patience, () -> {
            send(kind, content);
            return process.getInputStream().readNBytes(LONGEST_ANSWER + 1);
        });
        if (answer.length > LONGEST_ANSWER) {
            throw new DocumentRefused(Reason.TOO_LONG);
        }
        if (answer.length == 0) {
            throw new DocumentRefused(endedFor());
        }
        return textOf(answer);
    }

    private void send(DocumentKind kind, byte[] content) throws IOException {
        try (var out = new DataOutputStream(process.getOutputStream())) {
            out.writeUTF(kind.name());
            out.writeInt(content.length);
            out.write(content);
        }
    }

    private Reason endedFor() {
        if (overrun) {
            return Reason.TOO_SLOW;
        }
        try {
            boolean ended = process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            return ended && process.exitValue() == OUT_OF_MEMORY ? Reason.HOSTILE : Reason.READER_ENDED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reason.READER_ENDED;
        }
    }

    private DocumentText textOf(byte[] json) {
        try {
            var answer = JSON.readValue(json, Answer.class);
            if (answer.text() != null) {
                return answer.text();
            }
            LOG.debug("A document was not read: {} {}", answer.refused(), answer.cause());
            throw new DocumentRefused(answer.refused() == null ? Reason.BROKEN : answer.refused());
        } catch (JacksonException cutOff) {
            throw new DocumentRefused(endedFor(), cutOff.getClass().getSimpleName());
        }
    }

    private interface Talk<T> {
        T talk() throws IOException;
    }

    private <T> T within(Duration patience, Talk<T> talk) {
        var alarm = clock.schedule(this::overrun, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return talk.talk();
        } catch (IOException hungUp) {
            LOG.debug("The process that reads a document hung up: {}", hungUp.toString());
            throw new DocumentRefused(endedFor());
        } finally {
            alarm.cancel(false);
        }
    }

    private void overrun() {
        overrun = true;
        close();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Ends it at once, with all it may have started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
