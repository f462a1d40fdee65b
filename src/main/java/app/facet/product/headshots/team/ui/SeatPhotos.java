package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.ui.Intake;
import app.facet.platform.ui.Refusals;
import app.facet.platform.ui.UploadZone;
import app.facet.product.headshots.GateVerdict;
import app.facet.product.headshots.SourceDetails;
import app.facet.product.headshots.SourceId;
import app.facet.product.headshots.SourcePhotos;
import app.facet.product.headshots.SourceSummary;
import app.facet.product.headshots.team.SeatDetails;
import app.facet.product.headshots.ui.GateFindings;
import app.facet.product.headshots.ui.HeadshotsRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The photo a portrait is made of: a new one, or one the member has. The same gate as everywhere says whether it will do. */
class SeatPhotos extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 20 << 20;

    private final transient SourcePhotos photos;
    private final transient AccountId me;
    private final UploadZone upload;
    private final RadioButtonGroup<SourceSummary> choice = new RadioButtonGroup<>();
    private final Refusals refusals = new Refusals();
    private final Div verdict = new Div();
    private final Paragraph left = new Paragraph();
    private final Button make;
    private transient @Nullable SourceId chosen;

    SeatPhotos(SourcePhotos photos, AccountId me, SerializableConsumer<SourceId> begin) {
        this.photos = photos;
        this.me = me;
        upload = new UploadZone(
                        new Intake<>((name, file) -> photos.add(me, name, file), this::taken, this::refused),
                        getTranslation("headshots.start.add"),
                        getTranslation("headshots.start.limits"))
                .withPortraitCamera()
                .accept("image/jpeg", "image/png", "image/webp")
                .limit(1, LARGEST_FILE);
        upload.upload().addAllFinishedListener(finished -> upload.clear());
        choice.setLabel(getTranslation("headshots.seat.choose"));
        choice.setRenderer(new ComponentRenderer<>(this::tile));
        choice.addClassName("team-styles");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        verdict.addClassName("headshots-section");
        verdict.getElement().setAttribute("aria-live", "polite");
        make = new Button(getTranslation("headshots.seat.make"), click -> make(begin));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        left.addClassName("quiet");
        var order = new Div(make, left);
        order.addClassName("team-make");
        getContent().addClassName("headshots-section");
        getContent().add(new H2(getTranslation("headshots.seat.photo")), upload, refusals, choice, verdict, order);
    }

    private void taken(SourceId added) {
        chosen = added;
        refusals.removeAll();
        reload();
    }

    private void refused(String fileName, Refusal refusal) {
        refusals.removeAll();
        refusals.add(fileName, refusal);
    }

    void show(SeatDetails seat) {
        left.setText(getTranslation(
                "headshots.seat.left-tries", seat.triesLeft(), seat.invitation().from()));
        make.setText(getTranslation(seat.tries().isEmpty() ? "headshots.seat.make" : "headshots.seat.make-again"));
        reload();
    }

    private void reload() {
        List<SourceSummary> mine = photos.of(me);
        upload.setVisible(mine.size() < SourcePhotos.MOST);
        choice.setVisible(!mine.isEmpty());
        choice.setItems(mine);
        Optional<SourceSummary> wanted = mine.stream()
                .filter(photo -> photo.id().equals(chosen))
                .findFirst()
                .or(() -> mine.stream().findFirst());
        wanted.ifPresent(choice::setValue);
        choose(wanted.orElse(null));
    }

    private void choose(@Nullable SourceSummary photo) {
        chosen = photo == null ? null : photo.id();
        verdict.removeAll();
        boolean fine = photo != null && photo.verdict() != null && photo.verdict() != GateVerdict.IMPOSSIBLE;
        make.setEnabled(fine);
        if (photo != null) {
            about(photos.find(me, photo.id()));
        }
    }

    private void about(SourceDetails photo) {
        var judged = photo.summary().verdict();
        if (judged == null) {
            String state = photo.summary().state().name().toLowerCase(Locale.ROOT);
            verdict.add(new Paragraph(getTranslation("headshots.source." + state)));
            return;
        }
        verdict.add(
                new H3(getTranslation(GateFindings.titleKey(judged))),
                GateFindings.ofWhatIsWrong(photo),
                HeadshotsRoutes.link(
                        HeadshotsRoutes.hrefOf(photo.summary().id()), getTranslation("headshots.seat.photo-page")));
    }

    private Component tile(SourceSummary photo) {
        var picture = new Image(photo.tile(), "");
        picture.addClassName("style-preview");
        var name = new Span(photo.fileName());
        name.addClassName("team-style-name");
        var tile = new Div(picture, name);
        tile.addClassName("team-style");
        return tile;
    }

    private void make(SerializableConsumer<SourceId> begin) {
        SourceId photo = chosen;
        if (photo != null) {
            begin.accept(photo);
        }
    }

    // Package-private test seam.
    Button makeButton() {
        return make;
    }
}
