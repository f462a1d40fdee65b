package app.facet.product.careers.matching.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ScoreDial;
import app.facet.product.careers.matching.Fit;
import app.facet.product.careers.matching.Fits;
import app.facet.product.careers.matching.MatchScore;
import app.facet.product.careers.postings.PostingId;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;

/** How well the active resume answers one posting, with all of the arithmetic. */
@Route("careers/postings/:posting/fit")
@PageTitle("careers.match.title")
@StyleSheet("careers.css")
@PermitAll
class FitView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Fits fits;
    private final transient AccountId me;
    private final MatchWords words = new MatchWords(getLocale());

    FitView(Fits fits, CurrentAccount account) {
        this.fits = fits;
        this.me = account.id();
        addClassName("match-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = posting(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        try {
            removeAll();
            var back = new Anchor("careers/postings/" + id.value(), words.get("careers.match.back"));
            back.getElement().setAttribute("router-link", true);
            back.addClassName("back-link");
            add(back);
            fits.of(me, id).ifPresentOrElse(this::show, this::showNothing);
        } catch (NotFound gone) {
            throw new NotFoundException();
        }
    }

    private static Optional<PostingId> posting(RouteParameters address) {
        try {
            return address.get("posting").map(UUID::fromString).map(PostingId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void showNothing() {
        add(
                new PageHeader(words.get("careers.match.title")),
                new EmptyState(
                                "briefcase",
                                words.get("careers.match.no-resume.title"),
                                words.get("careers.match.no-resume.text"))
                        .withAction(words.toResumes()));
    }

    private void show(Fit fit) {
        var score = fit.match().score();
        var parts = new Div();
        score.parts().forEach(part -> parts.add(new PartSection(part, words)));
        parts.addClassName("match-parts");
        int whole = score.points().setScale(0, RoundingMode.HALF_UP).intValue();
        var dial = new ScoreDial(words.get("careers.match.score"), whole)
                .explained(
                        words.get("careers.match.score.what"),
                        words.get("careers.match.score.how"),
                        words.get("careers.match.score.not"));
        var side = new Div(dial, sum(score));
        side.addClassName("match-side");
        var columns = new Div(parts, side);
        columns.addClassName("match-columns");
        add(
                new PageHeader(
                        words.get("careers.match.title"),
                        words.get(
                                "careers.match.purpose",
                                fit.resume().name(),
                                fit.posting().facts().title()),
                        words.toResumes()),
                columns);
    }

    /** Of the parts, as anybody can add them up. */
    private NativeTable sum(MatchScore score) {
        var body = new NativeTableBody();
        score.parts()
                .forEach(part -> body.add(row(
                        words.get(part.part().nameKey()),
                        words.get("careers.match.points-of", words.points(part.points()), part.weight()))));
        var total = row(
                words.get("careers.match.sum"),
                words.get("careers.match.points-of", words.points(score.points()), 100));
        total.addClassName("match-total");
        body.add(total);
        var table = new NativeTable(body);
        table.addClassName("match-sum");
        return table;
    }

    private static NativeTableRow row(String name, String points) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var number = new NativeTableCell(points);
        number.addClassName("numbers");
        return new NativeTableRow(head, number);
    }
}
