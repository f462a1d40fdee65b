package app.facet.product.careers.postings;

import app.facet.platform.outbound.Fetch;
import app.facet.platform.outbound.Fetched;
import app.facet.platform.outbound.Outbound;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Reads pages with postings in the background: other people's servers are slow. */
@Component
class FetchPostingHandler implements TaskHandler<FetchPosting> {

    private static final String PLAIN = "text/plain";
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", PLAIN);
    private static final long LARGEST = 4_000_000;
    private static final int ASKED = 20;
    private static final int ANSWERED = 80;

    private final PostingRepository rows;
    private final Outbound outbound;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    FetchPostingHandler(PostingRepository rows, Outbound outbound, JsonMapper json, TransactionTemplate transactions) {
        this.rows = rows;
        this.outbound = outbound;
        this.json = json;
        this.transactions = transactions;
    }

    @Override
    public TaskType<FetchPosting> type() {
        return FetchPosting.TYPE;
    }

    @Override
    public void run(FetchPosting task, Progress progress) {
        Optional<String> address = rows.findById(task.posting())
                .filter(posting -> posting.state() == PostingState.FETCHING)
                .map(SavedPosting::summary)
                .map(PostingSummary::address);
        if (address.isEmpty()) {
            return; // deleted by its owner meanwhile, or read before a crash
        }
        progress.report("careers.stage.asking", ASKED);
        Fetched page = outbound.fetch(new Fetch(address.get(), TYPES, LARGEST));
        progress.report("careers.stage.reading", ANSWERED);
        FoundPosting found = page.type().equals(PLAIN)
                ? FoundPosting.in(page.text())
                : FoundPosting.on(JobPage.of(page.text(), page.address()), json);
        change(task.posting(), posting -> posting.found(found.text(), found.facts()));
    }

    @Override
    public void gaveUp(FetchPosting task, Ending ending) {
        change(task.posting(), posting -> posting.failed(sentence(ending)));
    }

    private static String sentence(Ending ending) {
        return switch (ending) {
            case Ending.Cancelled() -> "careers.posting.stopped";
            case Ending.Refused(var refusal) -> refusal.messageKey();
            case Ending.Parked(var _) -> "careers.posting.failed";
        };
    }

    private void change(UUID id, Consumer<SavedPosting> change) {
        transactions.executeWithoutResult(status -> rows.findById(id).ifPresent(change));
    }
}
