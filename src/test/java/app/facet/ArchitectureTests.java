package app.facet;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rules of the house (docs/decisions/0001). */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.facet");

    private static final String[] UI = {"..ui..", "app.facet.platform.shell..", "app.facet.platform.accounts.spi.."};

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        var modules = ApplicationModules.of(FacetApplication.class);
        modules.verify();
        new Documenter(modules).writeDocumentation();
    }

    @Test
    void everyFolderOnAShelfIsADeclaredModule() {
        Set<String> folders = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.split("\\."))
                .filter(parts -> parts.length >= 4)
                .map(parts -> String.join(".", parts[0], parts[1], parts[2], parts[3]))
                .collect(Collectors.toSet());

        assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(
                        HOUSE.getPackage(folder).tryGetAnnotationOfType(ApplicationModule.class))
                .as(folder)
                .isPresent());
    }

    @Test
    void thePlatformKnowsNoProduct() {
        noClasses()
                .that()
                .resideInAPackage("..platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..product..")
                .check(HOUSE);
    }

    @Test
    void productsDoNotKnowEachOther() {
        slices().matching("..product.(*)..").should().notDependOnEachOther().check(HOUSE);
    }

    @Test
    void theKernelHoldsWordsOnly() {
        noClasses()
                .that()
                .resideInAPackage("..kernel..")
                .should()
                .beMetaAnnotatedWith(org.springframework.stereotype.Component.class)
                .orShould()
                .beAnnotatedWith(Entity.class)
                .orShould()
                .beAssignableTo(Component.class)
                .check(HOUSE);
    }

    @Test
    void entitiesRepositoriesAndViewsAreHidden() {
        classes().that(are(hidden())).should().notBePublic().check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> hidden() {
        return DescribedPredicate.describe(
                "entities, repositories or views",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.isAssignableTo(Repository.class)
                        || type.isAnnotatedWith(com.vaadin.flow.router.Route.class));
    }

    /** Outside a transaction the database is not told on whose behalf it works, and shows nothing. */
    @Test
    void repositoriesAlwaysRunInATransaction() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .beAnnotatedWith(org.springframework.transaction.annotation.Transactional.class)
                .check(HOUSE);
    }

    @Test
    void onlyUserInterfacesKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages(UI)
                .and()
                .doNotHaveSimpleName("AccountsSecurity") // hands Spring Security's chain to Vaadin's configurer
                .and()
                .doNotHaveSimpleName("BrowserSignIn") // signs the person in front of a view in
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void userInterfacesDoNotTouchTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(UI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .check(HOUSE);
    }

    @Test
    void pictureLibrariesStayBehindTheImagingDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..imaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bytedeco..")
                .check(HOUSE);
    }

    @Test
    void modelLibrariesStayInsideTheAiModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.facet.platform.ai..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openai..", "com.anthropic..")
                .check(HOUSE);
    }

    @Test
    void paymentLibrariesStayInsideTheBillingModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.facet.platform.billing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stripe..")
                .check(HOUSE);
    }

    /** Billing writes invoices with it. What people send is read with it in a process of its own only. */
    @Test
    void documentLibrariesReadOnlyInTheirOwnProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.facet.platform.billing..", "app.facet.platform.documents.child..")
                .and()
                .doNotHaveSimpleName("ChildCommand") // names the libraries the process needs
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("app.facet.platform.documents.child..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.facet.platform.documents.child..")
                .check(HOUSE);
    }

    /** Vaadin draws a select as a button, and says on it that it is required; buttons cannot be (ARIA 1.2). */
    @Test
    void selectsAreNotMarkedAsRequired() {
        noClasses()
                .should()
                .callMethod(Select.class, "setRequiredIndicatorVisible", boolean.class)
                .check(HOUSE);
    }

    @Test
    void nobodyPrintsToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void packagesHideMoreThanTheyShow() {
        long open = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        long all = HOUSE.stream().filter(JavaClass::isTopLevelClass).count();

        assertThat(open).isLessThan(all * 6 / 10);
    }
}
