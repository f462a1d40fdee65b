package app.facet.product.dating.results.ui;

import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.ui.BiosRoutes;
import app.facet.product.dating.results.UsedBio;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** Takes the words of a saved bio of the platform; where there is none, leads to where bios are written. */
class BioChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ResultsWords words;
    private final transient SavedBios saved;
    private final Select<BioSummary> choice = new Select<>();
    private final Div none = new Div();

    /** @param take what to do with the words that are chosen */
    BioChoice(ResultsWords words, SavedBios saved, SerializableConsumer<String> take) {
        this.words = words;
        this.saved = saved;
        choice.setLabel(words.get("version.saved-bio"));
        choice.setHelperText(words.get("version.saved-bio-help"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(words.get("version.saved-bio-none"));
        choice.setItemLabelGenerator(bio -> bio == null
                ? words.get("version.saved-bio-none")
                : words.get("version.saved-bio-one", words.style(bio.style()), bio.opening()));
        choice.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                take.accept(changed.getValue().text().text());
            }
        });
        none.addClassName("quiet");
        getContent().addClassName("bio-choice");
        getContent().add(choice, none);
    }

    /** From now on it is about this platform. */
    void offer(String platform) {
        var bios = saved.of(platform);
        choice.setItems(bios);
        choice.setVisible(!bios.isEmpty());
        none.setVisible(bios.isEmpty());
        none.removeAll();
        none.add(Links.plain(BiosRoutes.writeFor(platform), words.get("version.write-bio")));
    }

    /** Shows which saved bio these words are, if they are one. */
    void show(String text) {
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(bio -> bio.text().text().strip().equals(text.strip()))
                .findFirst()
                .orElse(null));
    }

    Optional<UsedBio> used() {
        return choice.getOptionalValue().map(bio -> new UsedBio(bio.id(), bio.versions()));
    }

    // Package-private test seam.
    Select<BioSummary> choice() {
        return choice;
    }
}
