package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioId;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** Two bios side by side, with the same measures. */
@Route(BiosRoutes.COMPARE)
@PageTitle("dating.bios.compare.title")
@StyleSheet("dating.css")
@StyleSheet("dating-bios.css")
@PermitAll
class CompareView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Bios bios;
    private final transient BioWorkshop workshop;
    private final transient Interview interview;
    private final transient TextRules rules;
    private final transient AccountId me;

    CompareView(Bios bios, BioWorkshop workshop, Interview interview, TextRules rules, CurrentAccount account) {
        this.bios = bios;
        this.workshop = workshop;
        this.interview = interview;
        this.rules = rules;
        this.me = account.id();
        addClassName("bios-view");
    }

    static String hrefOf(BioId left, BioId right) {
        return BiosRoutes.COMPARE + "?left=" + left.value() + "&right=" + right.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<BioSummary> all = bios.of(me);
        removeAll();
        add(
                BiosRoutes.back(BiosRoutes.BIOS, getTranslation("dating.bios.back")),
                new PageHeader(
                        getTranslation("dating.bios.compare.title"), getTranslation("dating.bios.compare.purpose")));
        if (all.size() < 2) {
            add(new EmptyState(
                            "pen",
                            getTranslation("dating.bios.compare.empty.title"),
                            getTranslation("dating.bios.compare.empty.text"))
                    .withAction(BiosRoutes.primary(BiosRoutes.BIOS, getTranslation("dating.bios.compare.empty.go"))));
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        BioSummary left = chosen(query, "left", all, all.get(0));
        BioSummary right = chosen(query, "right", all, all.get(1));
        Answers answers = interview.of(me);
        var columns = new Div(
                side("left", left, all, answers, other -> go(other, right)),
                side("right", right, all, answers, other -> go(left, other)));
        columns.addClassName("bio-compare");
        add(columns);
    }

    private static BioSummary chosen(QueryParameters query, String name, List<BioSummary> all, BioSummary otherwise) {
        return query.getSingleParameter(name)
                .flatMap(BiosRoutes::id)
                .flatMap(id ->
                        all.stream().filter(bio -> bio.id().value().equals(id)).findFirst())
                .orElse(otherwise);
    }

    private void go(BioSummary left, BioSummary right) {
        getUI().ifPresent(ui -> ui.navigate(
                BiosRoutes.COMPARE,
                QueryParameters.simple(Map.of(
                        "left", left.id().value().toString(),
                        "right", right.id().value().toString()))));
    }

    private Div side(
            String name,
            BioSummary bio,
            List<BioSummary> all,
            Answers answers,
            com.vaadin.flow.function.SerializableConsumer<BioSummary> chosen) {
        var choice = new Select<BioSummary>();
        choice.setLabel(getTranslation("dating.bios.compare." + name));
        choice.setItems(all);
        choice.setItemLabelGenerator(CompareView::label);
        choice.setValue(bio);
        choice.addValueChangeListener(changed -> chosen.accept(changed.getValue()));
        int number = all.indexOf(bio) + 1;
        return new Div(choice, new VariantCard(number, bio, answers, new VariantCard.Doing(bios, workshop, rules, me)));
    }

    private static String label(BioSummary bio) {
        return bio.rule().name() + ": " + bio.opening();
    }
}
