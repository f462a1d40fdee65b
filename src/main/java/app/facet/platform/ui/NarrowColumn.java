package app.facet.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** Gives a grid one column that holds everything, shown in place of the others where there is no room for them. */
public final class NarrowColumn {

    private static final int NARROW = 760;

    private NarrowColumn() {}

    /** Call it once all columns for wide screens are there. */
    public static <T> void addTo(Grid<T> grid, Renderer<T> everything) {
        var wide = List.copyOf(grid.getColumns());
        var narrow = grid.addColumn(everything).setHeader(wide.getFirst().getHeaderText());
        var size = UI.getCurrent().getPage().windowSizeSignal();
        Signal.effect(grid, () -> {
            int width = size.get().width();
            boolean tight = width > 0 && width <= NARROW;
            wide.forEach(column -> column.setVisible(!tight));
            narrow.setVisible(tight);
        });
    }
}
