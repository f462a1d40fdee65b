package app.facet.product.dating.results.ui;

import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.results.ProfileVersion;
import app.facet.product.dating.results.ResultsPlatform;
import app.facet.product.dating.results.UsedBio;
import app.facet.product.dating.results.VersionDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a version looks like, as fields. Platform and first day are chosen once. */
class VersionForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Select<ResultsPlatform> platform = new Select<>();
    private final TextField name = new TextField();
    private final TextArea bio = new TextArea();
    private final PhotoOrder photos;
    private final DayField from;
    private final BioChoice saved;
    private @Nullable ProfileVersion known;
    private @Nullable String fixedPlatform;

    VersionForm(
            ResultsWords words,
            List<ResultsPlatform> platforms,
            Map<PhotoId, PhotoSummary> pictures,
            SavedBios bios,
            LocalDate today) {
        photos = new PhotoOrder(words, pictures);
        from = new DayField(words.get("version.from"), today, today, words.locale());
        from.setHelperText(words.get("version.from-help"));
        platform.setLabel(words.get("platform"));
        platform.setItems(platforms);
        platform.setItemLabelGenerator(words::of);
        platform.setValue(platforms.getFirst());
        name.setLabel(words.get("version.name"));
        name.setHelperText(words.get("version.name-help"));
        name.setMaxLength(VersionDraft.LONGEST_NAME);
        bio.setLabel(words.get("version.bio-words"));
        bio.setHelperText(words.get("version.bio-help"));
        bio.setMaxLength(VersionDraft.LONGEST_BIO);
        bio.setMinRows(4);
        bio.setMaxRows(12);
        bio.setValueChangeMode(ValueChangeMode.ON_BLUR);
        saved = new BioChoice(words, bios, bio::setValue);
        saved.offer(platform.getValue().code());
        platform.addValueChangeListener(
                changed -> saved.offer(changed.getValue().code()));
        bio.addValueChangeListener(changed -> saved.show(changed.getValue()));
        getContent().addClassName("version-form");
        getContent().add(platform, name, from, new H2(words.get("version.photos")), photos);
        getContent().add(new H2(words.get("version.bio")), saved, bio);
    }

    /** Begins with a platform, if it is one. */
    void begin(Optional<String> code) {
        code.flatMap(wanted -> platform.getListDataView()
                        .getItems()
                        .filter(one -> one.code().equals(wanted))
                        .findFirst())
                .ifPresent(platform::setValue);
    }

    void show(ProfileVersion version) {
        known = version;
        fixedPlatform = version.platform();
        saved.offer(version.platform());
        platform.setVisible(false);
        from.setVisible(false);
        name.setValue(version.name());
        bio.setValue(version.bio());
        photos.choose(version.photos());
    }

    /** Nothing when a field says what is wrong. */
    Optional<VersionDraft> draft() {
        boolean nameMissing = name.getValue().isBlank();
        name.setInvalid(nameMissing);
        name.setErrorMessage(nameMissing ? getTranslation("dating.results.refused.name-missing") : "");
        if (nameMissing || from.isInvalid()) {
            (nameMissing ? name : from).getElement().callJsFunction("focus");
            return Optional.empty();
        }
        String code = fixedPlatform == null ? platform.getValue().code() : fixedPlatform;
        return Optional.of(new VersionDraft(code, name.getValue(), photos.chosen(), bio.getValue(), used()));
    }

    private @Nullable UsedBio used() {
        boolean asBefore = known != null && known.bio().equals(bio.getValue().strip());
        return asBefore && known != null ? known.used() : saved.used().orElse(null);
    }

    LocalDate from(LocalDate otherwise) {
        return from.getValue() == null ? otherwise : from.getValue();
    }

    // Package-private test seams.
    TextField name() {
        return name;
    }

    TextArea bio() {
        return bio;
    }

    BioChoice saved() {
        return saved;
    }

    PhotoOrder photos() {
        return photos;
    }
}
