package app.facet.product.careers.matching;

import app.facet.platform.kernel.AccountId;
import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.PostingText;
import app.facet.product.careers.postings.Postings;
import app.facet.product.careers.resumes.ResumeDetails;
import app.facet.product.careers.resumes.Resumes;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** How somebody's active resume answers the postings they saved. */
@Service
public class Fits {

    /** The newest so many postings are looked at together. */
    public static final int MOST = 1_000;

    private static final long LETTERS_KEPT = 3_000_000; // about a thousand postings
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Matching matching;
    private final Postings postings;
    private final Resumes resumes;
    private final Cache<PostingText, AskedPosting> read = Caffeine.newBuilder()
            .maximumWeight(LETTERS_KEPT)
            .weigher((PostingText text, AskedPosting asked) -> text.text().length())
            .expireAfterAccess(KEPT)
            .build();

    Fits(Matching matching, Postings postings, Resumes resumes) {
        this.matching = matching;
        this.postings = postings;
        this.resumes = resumes;
    }

    /**
     * How well the active resume answers a posting. Empty without one.
     *
     * @throws app.facet.platform.kernel.NotFound when there is no such posting
     */
    public Optional<Fit> of(AccountId owner, PostingId id) {
        var posting = postings.find(owner, id);
        var facts = posting.summary().facts();
        var asked = asked(new PostingText(id, facts.title(), facts.company(), posting.text()));
        return resumes.active(owner)
                .map(resume -> new Fit(resume.summary(), posting.summary(), matching.match(evidence(resume), asked)));
    }

    /**
     * How well the active resume answers all of them, and which skill would change that most. Empty without one. The first
     * time each posting is read, which takes about 2 ms.
     */
    public Optional<Outlook> outlook(AccountId owner) {
        return resumes.active(owner).map(resume -> outlook(resume, postings.texts(owner, MOST)));
    }

    private Outlook outlook(ResumeDetails resume, List<PostingText> texts) {
        var evidence = evidence(resume);
        var asked = texts.stream().map(this::asked).toList();
        return new Outlook(
                resume.summary(),
                texts.stream().collect(Collectors.toMap(PostingText::id, Function.identity())),
                matching.radar(evidence, asked, SkillRadar.USUAL_THRESHOLD),
                matching.toLearn(evidence, asked));
    }

    private ResumeEvidence evidence(ResumeDetails resume) {
        return matching.resume(resume.newest().reading().content());
    }

    private AskedPosting asked(PostingText text) {
        return read.get(text, one -> matching.posting(one.id(), one.title(), one.text()));
    }
}
