package app.facet.product.dating.opinions;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What models said about somebody's photos. */
@Component
class OpinionPersonalData implements PersonalData {

    private final OpinionRows rows;

    OpinionPersonalData(OpinionRows rows) {
        this.rows = rows;
    }

    @Override
    public String section() {
        return "dating";
    }

    @Override
    public Set<String> tables() {
        return Set.of("dating_photo_opinion");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        for (var about : rows.of(account)) {
            String kind = about.opinion().kind().name().toLowerCase(Locale.ROOT);
            archive.json(section(), "photo-" + about.photo().value() + "-" + kind, about.opinion());
        }
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        rows.erase(account);
    }
}
