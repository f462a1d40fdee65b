package app.facet.platform.documents;

import app.facet.platform.documents.DocumentRefused.Reason;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** So many processes at the same time and no more, and one that is ready for the next document. */
final class DocumentProcesses implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentProcesses.class);
    private static final Duration KEPT_READY = Duration.ofMinutes(10);

    private final DocumentsSettings settings;
    private final ChildCommand command;
    private final Semaphore turns;
    private final ConcurrentLinkedDeque<DocumentProcess> ready = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedQueue<DocumentProcess> busy = new ConcurrentLinkedQueue<>();
    private final ScheduledThreadPoolExecutor clock;

    DocumentProcesses(DocumentsSettings settings, ChildCommand command) {
        this.settings = settings;
        this.command = command;
        this.turns = new Semaphore(settings.atOnce(), true);
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "documents-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
    }

    DocumentText read(DocumentKind kind, byte[] content) {
        awaitTurn();
        DocumentProcess process = next();
        busy.add(process);
        try (process) {
            process.awaitReady(settings.starting());
            return process.read(kind, content, settings.reading());
        } finally {
            busy.remove(process);
            turns.release();
            prepare();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(settings.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DocumentRefused(Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentRefused(Reason.BUSY);
        }
    }

    private DocumentProcess next() {
        for (DocumentProcess process = ready.poll(); process != null; process = ready.poll()) {
            if (process.alive()) {
                return process;
            }
        }
        try {
            return DocumentProcess.start(command, settings, clock);
        } catch (DocumentRefused refused) {
            turns.release();
            throw refused;
        }
    }

    /** Starts a process for the next document, unless one is waiting. Where that fails, the next document is told. */
    void prepare() {
        if (ready.size() < settings.ready() && !clock.isShutdown()) {
            try {
                keep(DocumentProcess.start(command, settings, clock));
            } catch (DocumentRefused none) {
                LOG.debug("No process is kept ready", none);
            }
        }
    }

    private void keep(DocumentProcess process) {
        ready.add(process);
        clock.schedule(() -> dismiss(process), KEPT_READY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void dismiss(DocumentProcess process) {
        if (ready.remove(process)) {
            process.close();
        }
    }

    /** One that reads right now, for tests that end it. */
    @Nullable
    DocumentProcess anyBusy() {
        return busy.peek();
    }

    /** Whether this one waits for the next document. */
    boolean isReady(ProcessHandle handle) {
        return ready.stream().anyMatch(process -> process.handle().equals(handle));
    }

    @Override
    public void close() {
        clock.shutdownNow();
        ready.forEach(DocumentProcess::close);
        busy.forEach(DocumentProcess::close);
    }
}
