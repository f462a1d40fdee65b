package app.facet.platform.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets out what is to be told of a piece of work in the order in which it changed. A change is committed a moment before
 * it can be told, and in that moment a worker may already make and tell the next one. The place in the order is
 * therefore taken while the row of the work is still locked.
 */
class NewsInOrder {

    private final Map<WorkId, Deque<News>> waiting = new ConcurrentHashMap<>();

    /** @param telling done once the running transaction is committed and all news before it is out; must return at once */
    void afterCommit(WorkId work, Runnable telling) {
        var news = new News(telling);
        waiting.compute(work, (id, known) -> {
            Deque<News> all = known == null ? new ArrayDeque<>() : known;
            all.add(news);
            return all;
        });
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                letOut(work, news, status == STATUS_COMMITTED);
            }
        });
    }

    private void letOut(WorkId work, News news, boolean committed) {
        waiting.computeIfPresent(work, (id, all) -> {
            if (committed) {
                news.ready = true;
            } else {
                all.remove(news);
            }
            while (!all.isEmpty() && all.element().ready) {
                all.remove().telling.run();
            }
            return all.isEmpty() ? null : all;
        });
    }

    private static final class News {
        final Runnable telling;
        boolean ready;

        News(Runnable telling) {
            this.telling = telling;
        }
    }
}
