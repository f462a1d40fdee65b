package app.facet.product.dating.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.ai.ui.PhotoQuestion;
import app.facet.platform.ai.ui.Providers;
import app.facet.platform.kernel.AccountId;
import app.facet.product.dating.PhotoAnalyses;
import app.facet.product.dating.PhotoDetails;
import app.facet.product.dating.opinions.Opinion;
import app.facet.product.dating.opinions.OpinionState;
import app.facet.product.dating.opinions.Scene;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What models of other companies said about the photo, each with its name; or the question whether they may look. */
class OpinionSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient PhotoDetails details;
    private final transient Asking asking;

    /** @param changed what to do when somebody was asked or an answer given */
    record Asking(PhotoAnalyses analyses, PhotoConsent consent, AccountId me, SerializableRunnable changed) {

        void again(PhotoDetails details) {
            analyses.askOthers(me, details.summary().id());
            changed.run();
        }
    }

    OpinionSection(PhotoDetails details, Asking asking) {
        this.details = details;
        this.asking = asking;
        getContent().addClassName("opinion-section");
        if (!details.opinions().isEmpty()) {
            showOpinions();
        } else if (PhotoQuestion.isOpen(asking.consent, asking.me)) {
            getContent().add(new PhotoQuestion(asking.consent, asking.me, () -> asking.again(details)));
        } else if (asking.consent.isGiven(asking.me)) {
            offerToAsk(asking.consent.lookers(asking.me));
        } else {
            getContent().setVisible(false);
        }
    }

    private void showOpinions() {
        var cards = new Div();
        cards.addClassName("opinions");
        details.opinions().forEach(opinion -> cards.add(card(opinion)));
        var about = new Paragraph(getTranslation("dating.opinion.about"));
        about.addClassName("quiet");
        getContent().add(new H2(getTranslation("dating.opinion.title")), about, cards);
    }

    private void offerToAsk(List<String> lookers) {
        getContent().setVisible(!lookers.isEmpty());
        String key = lookers.size() == 1 ? "dating.opinion.now.about.one" : "dating.opinion.now.about";
        getContent()
                .add(
                        new H2(getTranslation("dating.opinion.title")),
                        new Paragraph(getTranslation(key, Providers.names(lookers, getLocale()))),
                        new Div(askButton("dating.opinion.now")));
    }

    private Button askButton(String key) {
        return new Button(getTranslation(key), click -> asking.again(details));
    }

    private Component card(Opinion opinion) {
        var card = new Div(heading(opinion));
        card.addClassName("opinion-card");
        switch (opinion.state()) {
            case ASKED -> card.add(new Paragraph(getTranslation("dating.opinion.asked")), busy());
            case MISSING ->
                card.add(new Paragraph(getTranslation("dating.opinion.missing")), askButton("dating.opinion.again"));
            case GIVEN -> addContent(card, Objects.requireNonNull(opinion.content()));
        }
        return card;
    }

    private H3 heading(Opinion opinion) {
        if (opinion.state() != OpinionState.GIVEN || opinion.provider() == null) {
            return new H3(getTranslation(
                    "dating.opinion.asked." + opinion.kind().name().toLowerCase(Locale.ROOT)));
        }
        var model = new Span(opinion.model());
        model.addClassName("opinion-model");
        return new H3(new Span(Providers.name(opinion.provider(), getLocale())), model);
    }

    private ProgressBar busy() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("dating.opinion.asked"));
        return bar;
    }

    private void addContent(Div card, Opinion.Content content) {
        if (content.scene() != Scene.OTHER) {
            card.add(new Paragraph(getTranslation(
                    "dating.opinion.scene." + content.scene().name().toLowerCase(Locale.ROOT))));
        }
        addRemarks(card, "dating.opinion.strengths", content.strengths());
        addRemarks(card, "dating.opinion.changes", content.changes());
        if (!content.tags().isEmpty()) {
            var tags = new UnorderedList();
            tags.addClassName("opinion-tags");
            tags.getElement().setAttribute("lang", "en"); // that is what such services speak
            content.tags().forEach(tag -> tags.add(new ListItem(tag)));
            card.add(label("dating.opinion.tags"), tags);
        }
    }

    private void addRemarks(Div card, String key, List<Opinion.Remark> remarks) {
        if (!remarks.isEmpty()) {
            var list = new UnorderedList();
            remarks.forEach(remark -> list.add(new ListItem(remark.in(getLocale()))));
            card.add(label(key), list);
        }
    }

    private Paragraph label(String key) {
        var label = new Paragraph(getTranslation(key));
        label.addClassName("opinion-label");
        return label;
    }
}
