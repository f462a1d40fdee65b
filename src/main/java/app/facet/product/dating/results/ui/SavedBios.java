package app.facet.product.dating.results.ui;

import app.facet.product.dating.bios.BioId;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.ui.BiosRoutes;
import app.facet.product.dating.results.ProfileVersion;
import app.facet.product.dating.results.UsedBio;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bios somebody keeps, and how a version of the profile says which of them it shows. */
final class SavedBios {

    private final List<BioSummary> all;
    private final Map<BioId, BioSummary> byId;

    SavedBios(List<BioSummary> all) {
        this.all = all;
        this.byId = all.stream().collect(Collectors.toMap(BioSummary::id, Function.identity()));
    }

    List<BioSummary> of(String platform) {
        return all.stream()
                .filter(bio -> bio.rule().platform().equals(platform))
                .toList();
    }

    /** Nothing when the words were pasted. */
    Optional<Component> line(ResultsWords words, ProfileVersion version) {
        return Optional.ofNullable(version.used()).map(used -> line(words, used, byId.get(used.bio())));
    }

    private static Component line(ResultsWords words, UsedBio used, @org.jspecify.annotations.Nullable BioSummary bio) {
        var line = new Paragraph();
        line.addClassNames("version-used", "quiet");
        if (bio == null) {
            line.setText(words.get("version.used-gone"));
        } else {
            line.add(Links.plain(
                    BiosRoutes.hrefOf(used.bio()),
                    words.get("version.used", words.style(bio.style()), used.number(), bio.versions())));
        }
        return line;
    }
}
