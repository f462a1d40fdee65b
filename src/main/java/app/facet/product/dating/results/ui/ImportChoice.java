package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.ImportPreview;
import app.facet.product.dating.results.ResultsPlatform;
import app.facet.product.dating.results.Step;
import app.facet.product.dating.results.files.FileDays;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** What a file holds, and the questions to answer before it is taken. */
class ImportChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ResultsWords words;
    private final SerializableFunction<String, ImportPreview> ask;
    private final SerializableBiConsumer<ImportPreview, Boolean> take;
    private final Select<ResultsPlatform> platform = new Select<>();
    private final RadioButtonGroup<Boolean> wins = new RadioButtonGroup<>();
    private final Div facts = new Div();
    private final Button button = new Button();
    private ImportPreview preview;

    ImportChoice(
            ResultsWords words,
            List<ResultsPlatform> platforms,
            FileDays file,
            SerializableFunction<String, ImportPreview> ask,
            SerializableBiConsumer<ImportPreview, Boolean> take) {
        this.words = words;
        this.ask = ask;
        this.take = take;
        platform.setLabel(words.get("import.which-platform"));
        platform.setItems(platforms);
        platform.setItemLabelGenerator(words::of);
        platform.setValue(platforms.getFirst());
        platform.setVisible(!file.namesPlatforms());
        platform.addValueChangeListener(change -> show());
        wins.setLabel(words.get("import.who-wins"));
        wins.setItems(false, true);
        wins.setItemLabelGenerator(one -> words.get(one ? "import.file-wins" : "import.hand-wins"));
        wins.setValue(false);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> this.take.accept(preview, wins.getValue()));
        preview = ask.apply(platforms.getFirst().code());
        getContent().addClassName("import-choice");
        getContent().add(new H2(words.get("import.found." + file.source().name().toLowerCase(java.util.Locale.ROOT))));
        getContent().add(facts, platform, wins, button);
        show();
    }

    private void show() {
        preview = ask.apply(platform.getValue().code());
        facts.removeAll();
        int number = preview.days().size();
        button.setVisible(number > 0);
        wins.setVisible(preview.overlapping() > 0);
        if (number == 0) {
            facts.add(new Paragraph(words.get("import.nothing")));
            return;
        }
        facts.add(
                new Paragraph(words.get(
                        "import.days",
                        number,
                        words.date(preview.days().getFirst().day()),
                        words.date(preview.days().getLast().day()))),
                sums(),
                overlaps(),
                new ImportedDays(words, preview.days()));
        button.setText(words.get("import.take", number));
    }

    private UnorderedList sums() {
        var sums = new UnorderedList();
        sums.addClassName("import-sums");
        for (Step step : Step.values()) {
            Long sum = preview.sums().get(step);
            if (sum != null) {
                var figure = new Span(words.number(sum));
                figure.addClassNames("import-figure", "numbers");
                sums.add(new ListItem(figure, new Span(words.step(step))));
            }
        }
        return sums;
    }

    private UnorderedList overlaps() {
        var list = new UnorderedList();
        list.addClassName("import-overlaps");
        list.add(new ListItem(words.get("import.fresh", preview.fresh())));
        if (preview.known() > 0) {
            list.add(new ListItem(words.get("import.known", preview.known())));
        }
        if (preview.overlapping() > 0) {
            list.add(new ListItem(words.get("import.overlapping", preview.overlapping())));
        }
        if (preview.unreadable() > 0) {
            list.add(new ListItem(words.get("import.unreadable", preview.unreadable())));
        }
        return list;
    }

    // Package-private test seams.
    Button button() {
        return button;
    }

    RadioButtonGroup<Boolean> wins() {
        return wins;
    }
}
