package app.facet.product.careers.postings;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.skills.Skill;
import app.facet.platform.ui.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Saved postings to take along: as a table that can be sent in again, or as JSON. Written page by page. */
@Service
public class PostingExport {

    private static final int AT_ONCE = 100;

    private final Postings postings;
    private final JsonMapper json;

    PostingExport(Postings postings, JsonMapper json) {
        this.postings = postings;
        this.json = json;
    }

    /** As CSV, in the order of the list; skills are parted by semicolons. */
    public void csv(AccountId owner, PostingSearch search, Writer out) throws IOException {
        out.write(Csv.line(
                "title",
                "company",
                "location",
                "workplace",
                "level",
                "pay from",
                "pay to",
                "currency",
                "paid by",
                "added",
                "url",
                "required",
                "nice to have",
                "description"));
        each(owner, search, posting -> out.write(line(posting)));
    }

    private static String line(SavedPosting posting) {
        var summary = posting.summary();
        var facts = summary.facts();
        var pay = facts.pay();
        var demands = posting.demands();
        return Csv.line(
                facts.title(),
                facts.company(),
                facts.place(),
                facts.workplace(),
                facts.seniority(),
                pay == null ? null : pay.from().toPlainString(),
                pay == null ? null : pay.to().toPlainString(),
                pay == null ? null : pay.currency(),
                pay == null ? null : pay.period(),
                summary.addedAt(),
                summary.address(),
                String.join("; ", named(demands, Demand.REQUIRED)),
                String.join("; ", named(demands, Demand.NICE)),
                posting.words());
    }

    /** As a JSON array. */
    public void json(AccountId owner, PostingSearch search, OutputStream out) throws IOException {
        try (JsonGenerator array = json.createGenerator(out)) {
            array.writeStartArray();
            each(owner, search, posting -> array.writePOJO(exported(posting)));
            array.writeEndArray();
        }
    }

    /** A posting as it is handed over. */
    record Exported(PostingSummary posting, String text, Map<Demand, List<String>> skills) {}

    static Exported exported(SavedPosting posting) {
        return new Exported(
                posting.summary(),
                posting.words(),
                List.of(Demand.values()).stream()
                        .collect(Collectors.toMap(demand -> demand, demand -> named(posting.demands(), demand))));
    }

    private static List<String> named(Map<Skill, Demand> demands, Demand wanted) {
        return demands.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(entry -> entry.getKey().english())
                .toList();
    }

    private void each(AccountId owner, PostingSearch search, Take take) throws IOException {
        int page = 0;
        while (true) {
            var some = postings.rows(owner, search, PageRequest.of(page++, AT_ONCE));
            for (var posting : some) {
                take.take(posting);
            }
            if (!some.hasNext()) {
                return;
            }
        }
    }

    /** Writes one. */
    private interface Take {
        void take(SavedPosting posting) throws IOException;
    }
}
