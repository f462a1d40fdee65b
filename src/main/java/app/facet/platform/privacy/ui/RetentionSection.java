package app.facet.platform.privacy.ui;

import app.facet.platform.kernel.Retention;
import app.facet.platform.privacy.RetentionWords;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Comparator;
import java.util.List;

/** How long what is kept, as the modules have it. */
class RetentionSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    RetentionSection(List<Retention> retentions) {
        super("privacy.retention");
        var texts = Texts.of(getLocale());
        var list = new DescriptionList();
        list.addClassName("facts");
        retentions.stream()
                .sorted(Comparator.comparing(Retention::keptFor).thenComparing(Retention::nameKey))
                .forEach(kept -> list.add(
                        new DescriptionList.Term(texts.get(kept.nameKey())),
                        new DescriptionList.Description(RetentionWords.of(kept.keptFor(), texts))));
        addFields(list);
    }
}
