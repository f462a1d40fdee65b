package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people told for their bios, and the bios. */
@Component
class BioPersonalData implements PersonalData {

    private final AnswerRows answers;
    private final BioRows bios;

    BioPersonalData(AnswerRows answers, BioRows bios) {
        this.answers = answers;
        this.bios = bios;
    }

    @Override
    public String section() {
        return "dating";
    }

    @Override
    public Set<String> tables() {
        return Set.of("dating_bio_answer", "dating_bio", "dating_bio_version");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        Answers told = answers.of(account);
        if (!told.isEmpty()) {
            var byQuestion = new LinkedHashMap<String, Object>();
            for (Question question : Question.values()) {
                if (told.has(question)) {
                    byQuestion.put(question.key(), told.to(question));
                }
            }
            archive.json(section(), "bio-answers", byQuestion);
        }
        for (BioRows.Row bio : bios.of(account)) {
            archive.json(
                    section(),
                    "bio-" + bio.id().value(),
                    new Exported(
                            bio.platform(),
                            bio.style().key(),
                            bio.favourite(),
                            bio.writer(),
                            bios.versions(account, bio.id())));
        }
    }

    /** A bio as it is handed over. */
    record Exported(
            String platform,
            String style,
            boolean favourite,
            @Nullable Writer writer,
            Iterable<BioVersion> versions) {}

    @Override
    @Transactional
    public void erase(AccountId account) {
        bios.erase(account);
        answers.erase(account);
    }
}
