package app.facet.platform.audit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Moves what was recorded into the chain, right after it was committed and off the thread that recorded it. */
@Component
class AuditSealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);

    private final AuditChain chain;
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("audit-sealer").daemon().factory());

    AuditSealer(AuditChain chain) {
        this.chain = chain;
    }

    void wake() {
        if (running.get() && due.compareAndSet(false, true)) {
            one.execute(this::sealAll);
        }
    }

    private void sealAll() {
        due.set(false);
        try {
            while (chain.seal() == AuditChain.BATCH) {
                LOG.debug("A full batch was sealed; there may be more");
            }
        } catch (RuntimeException e) {
            // Nothing is lost: entries wait in the inbox for the next one, or for somebody who reads the log.
            LOG.warn("Audit entries could not be sealed yet", e);
        }
    }

    /** Entries a killed process left behind come first. */
    @Override
    public void start() {
        running.set(true);
        wake();
    }

    @Override
    public void stop() {
        running.set(false);
        one.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }
}
