package app.facet.platform.billing.ui;

import app.facet.platform.billing.Coupon;
import app.facet.platform.billing.CouponDesk;
import app.facet.platform.billing.CouponFilter;
import app.facet.platform.billing.Pack;
import app.facet.platform.billing.PackDesk;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.PlanDesk;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The coupons that were handed out, and how often they were used. */
@Route("admin/plans/coupons")
@PageTitle("billing.desk.coupons.title")
@RolesAllowed("ADMIN")
@StyleSheet("billing-desk.css")
class CouponDeskView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient CouponDesk desk;
    private final transient StepUpDialog stepUp;
    private final transient Clock clock;
    private final DeskWords words = DeskWords.of(getLocale());
    private final transient Map<String, String> items;
    private final CouponFilters filters;
    private final CouponGrid list;
    private transient CouponFilter filter = CouponFilter.ALL;

    CouponDeskView(CouponDesk desk, PlanDesk plans, PackDesk packs, StepUpDialog stepUp, Clock clock) {
        this.desk = desk;
        this.stepUp = stepUp;
        this.clock = clock;
        items = items(plans, packs, getLocale());
        filters = new CouponFilters(words, chosen -> UI.getCurrent().navigate(CouponDeskView.class, chosen.write()));
        list = new CouponGrid(new CouponWords(words, items), desk::holds, this::turn);
        list.setItemsPageable(page -> desk.find(filter, page));
        addClassName("list-view");
        setPadding(false);
        add(
                new PageHeader(words.get("coupons.title"), words.get("coupons.purpose"), actions()),
                new DeskTabs(words, DeskTabs.Tab.COUPONS),
                filters,
                list);
    }

    /** The free plan cannot be had for less. */
    private static Map<String, String> items(PlanDesk plans, PackDesk packs, Locale reader) {
        var items = new LinkedHashMap<String, String>();
        plans.plans().stream()
                .filter(plan -> !plan.isFree())
                .forEach((Plan plan) -> items.put(plan.code(), plan.name(reader)));
        packs.packs().forEach((Pack pack) -> items.put(pack.code(), pack.name(reader)));
        return items;
    }

    private Div actions() {
        var export = new Anchor(download(), words.get("export"));
        export.setDownload(true);
        var another = new Button(words.get("coupons.add"), click -> addOne());
        another.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(export, another);
        actions.addClassName("desk-actions");
        return actions;
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName("facet-coupons.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                desk.export(filter, out);
            }
        };
    }

    /** The address says what is shown; the fields follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = CouponRoute.read(event.getLocation().getQueryParameters()).filter();
        filters.show(filter);
        list.getDataProvider().refreshAll();
    }

    private void addOne() {
        var form = new CouponForm(words, items, LocalDate.ofInstant(clock.instant(), words.zone()));
        new DeskDialog(
                        words.get("coupons.new"),
                        form,
                        dialog -> stepUp.then(() -> {
                            var draft = form.draft();
                            desk.add(draft);
                            dialog.close();
                            list.getDataProvider().refreshAll();
                            Toasts.success(words.get("coupons.added", draft.word()));
                        }))
                .open();
    }

    private void turn(Coupon coupon) {
        stepUp.then(() -> {
            desk.turn(coupon.code(), !coupon.active());
            list.getDataProvider().refreshAll();
            Toasts.success(words.get(coupon.active() ? "coupons.off" : "coupons.on", coupon.code()));
        });
    }

    // Package-private test seam.
    CouponGrid list() {
        return list;
    }
}
