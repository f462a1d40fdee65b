package app.facet.product.dating.ui;

import app.facet.platform.imaging.retouching.Fix;
import app.facet.platform.imaging.retouching.FixAdvice;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.dating.PhotoDetails;
import app.facet.product.dating.PhotoVersions;
import app.facet.product.dating.PlatformRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** What fixes would do for a photo, and making a version with those that are chosen. */
class FixSection extends Composite<Section> {

    /** What it takes to make a version and watch it being made. */
    record Workshop(PhotoVersions versions, Work work, WorkUpdates updates, AccountId me) {}

    private final transient PhotoDetails details;
    private final transient Workshop workshop;
    private final Map<Fix, Checkbox> boxes = new EnumMap<>(Fix.class);
    private final Select<String> crop = new Select<>();
    private final Div progress = new Div();
    private final Button make;

    FixSection(PhotoDetails details, Workshop workshop) {
        this.details = details;
        this.workshop = workshop;
        make = new Button(getTranslation("dating.fix.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        var promise = new Paragraph(getTranslation("dating.fix.promise"));
        promise.addClassName("quiet");
        var buttons = new Div(crop(), make);
        buttons.addClassName("fix-buttons");
        getContent().addClassName("fix-section");
        getContent().add(new H2(getTranslation("dating.fix.title")), promise, advised(), others(), buttons, progress);
        workshop.versions().underWay(workshop.me(), details.summary().id()).ifPresent(this::follow);
    }

    private Component advised() {
        var list = new Div();
        list.addClassName("fixes");
        for (FixAdvice advice : details.fixes()) {
            list.add(row(
                    advice.fix(),
                    getTranslation(advice.key(), advice.parameters().toArray()),
                    true));
        }
        if (details.fixes().isEmpty()) {
            list.add(new Paragraph(getTranslation("dating.fix.none")));
        }
        return list;
    }

    /** What was not found necessary can still be wished for. */
    private Component others() {
        var list = new Div();
        list.addClassName("fixes");
        for (Fix fix : possible()) {
            if (!boxes.containsKey(fix)) {
                list.add(row(fix, "", false));
            }
        }
        var more = new Details(getTranslation("dating.fix.more"), list);
        more.addClassName("fix-more");
        return more;
    }

    private EnumSet<Fix> possible() {
        var fixes = EnumSet.complementOf(EnumSet.of(Fix.CROP));
        var reading = details.reading();
        if (reading == null || reading.faces().isEmpty()) {
            fixes.removeAll(EnumSet.of(Fix.WHITE_BALANCE, Fix.SOFTEN_BACKGROUND));
        }
        if (reading == null || reading.metrics().framing().tilt() == null) {
            fixes.remove(Fix.STRAIGHTEN);
        }
        return fixes;
    }

    private Component row(Fix fix, String because, boolean advised) {
        var box = new Checkbox(getTranslation(fix.messageKey()), advised);
        boxes.put(fix, box);
        var about = new Span((because + " " + getTranslation(fix.messageKey() + ".about")).strip());
        about.addClassName("quiet");
        var row = new Div(box, about);
        row.addClassName("fix-row");
        return row;
    }

    private Component crop() {
        crop.setLabel(getTranslation("dating.fix.crop"));
        crop.setEmptySelectionAllowed(true);
        crop.setEmptySelectionCaption(getTranslation("dating.fix.crop.none"));
        crop.setItems(details.advice().stream()
                .map(advice -> advice.platform().code())
                .toList());
        crop.setItemLabelGenerator(code -> code == null
                ? getTranslation("dating.fix.crop.none")
                : details.advice().stream()
                        .map(advice -> advice.platform())
                        .filter(platform -> platform.code().equals(code))
                        .map(PlatformRule::name)
                        .findFirst()
                        .orElse(code));
        return crop;
    }

    private void make() {
        try {
            var chosen = EnumSet.noneOf(Fix.class);
            boxes.forEach((fix, box) -> {
                if (box.getValue()) {
                    chosen.add(fix);
                }
            });
            var id = details.summary().id();
            workshop.versions().make(workshop.me(), id, chosen, crop.getValue());
            workshop.versions().underWay(workshop.me(), id).ifPresent(this::follow);
        } finally {
            make.setEnabled(true); // also after a refusal
        }
    }

    private void follow(WorkStatus status) {
        progress.removeAll();
        progress.add(new WorkProgress(
                getTranslation("dating.fix.making"), workshop.me(), status, workshop.work(), workshop.updates()));
    }

    // Package-private test seams.
    Map<Fix, Checkbox> boxes() {
        return boxes;
    }

    Button makeButton() {
        return make;
    }
}
