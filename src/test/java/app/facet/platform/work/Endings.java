package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.kernel.AccountId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * How the pieces of an account's work end, each heard of once: news may be told again after the line to the other nodes
 * was broken.
 */
public class Endings {

    private final BlockingQueue<WorkStatus> news = new LinkedBlockingQueue<>();
    private final Set<WorkId> ended = new HashSet<>();

    public Endings(WorkUpdates updates, AccountId account) {
        updates.subscribe(account, news::add);
    }

    /** The next piece of work that ends. */
    public WorkStatus next() throws InterruptedException {
        while (true) {
            var status = news.poll(60, TimeUnit.SECONDS);
            assertThat(status).as("news of the work within a minute").isNotNull();
            if (status.state().isFinal() && ended.add(status.id())) {
                return status;
            }
        }
    }
}
