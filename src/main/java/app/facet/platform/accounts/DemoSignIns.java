package app.facet.platform.accounts;

import java.util.List;

/** With whom the demo can be tried. Empty outside the demo profile. */
public record DemoSignIns(List<DemoSignIn> all) {

    public record DemoSignIn(String roleKey, String name, String email, String password, Role role) {}
}
