package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.PageHeader;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What was written for one order: the variants one below the other, each with where it comes from. */
@Route(BiosRoutes.MADE)
@PageTitle("dating.bios.made.title")
@StyleSheet("dating.css")
@StyleSheet("dating-bios.css")
@PermitAll
class MadeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Bios bios;
    private final transient BioWorkshop workshop;
    private final transient Interview interview;
    private final transient TextRules rules;
    private final transient AccountId me;

    MadeView(Bios bios, BioWorkshop workshop, Interview interview, TextRules rules, CurrentAccount account) {
        this.bios = bios;
        this.workshop = workshop;
        this.interview = interview;
        this.rules = rules;
        this.me = account.id();
        addClassName("bios-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<BioSummary> made = BiosRoutes.idIn(event.getRouteParameters(), "order")
                .map(order -> bios.ordered(me, order))
                .filter(list -> !list.isEmpty())
                .orElseThrow(NotFoundException::new);
        Answers answers = interview.of(me);
        var first = made.getFirst();
        removeAll();
        add(
                BiosRoutes.back(BiosRoutes.BIOS, getTranslation("dating.bios.back")),
                new PageHeader(
                        getTranslation("dating.bios.made.title"),
                        getTranslation(
                                "dating.bios.made.purpose",
                                made.size(),
                                first.rule().name(),
                                getTranslation(
                                        "dating.bios.style." + first.style().key()))));
        var list = new Div();
        list.addClassName("bio-made");
        for (int i = 0; i < made.size(); i++) {
            list.add(new VariantCard(i + 1, made.get(i), answers, new VariantCard.Doing(bios, workshop, rules, me)));
        }
        add(list);
    }
}
