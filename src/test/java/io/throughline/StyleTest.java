package io.throughline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/// The rules of the house style that a machine can check.
@AnalyzeClasses(packages = "io.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class StyleTest {
    @ArchTest
    static final ArchRule no_name_says_what_the_type_is_technically = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Impl|Dto|DTO|Mapper|Utils?)$");

    @ArchTest
    static final ArchRule nothing_has_setters = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areNotOfServlets())
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule optional_is_only_returned = fields().should().notHaveRawType(Optional.class);

    @ArchTest
    static final ArchRule nothing_is_injected_into_a_field =
            fields().should().notBeAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class);

    @ArchTest
    static final ArchRule today_comes_from_one_place = noClasses()
            .that()
            .doNotHaveSimpleName("Today")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule values_know_nothing_of_spring = noClasses()
            .that()
            .areRecords()
            .and()
            .resideInAnyPackage("..base..", "..identity..", "..accounts..", "..deals..", "..review..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule a_bean_asks_for_at_most_four_things = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .or()
            .areAnnotatedWith(Component.class)
            .should(askForAtMostFour());

    @ArchTest
    static final ArchRule fields_are_final_or_private =
            fields().should().bePrivate().orShould().beFinal();

    @ArchTest
    static final ArchRule nothing_prints_a_stack_trace =
            noClasses().should().callMethod(Throwable.class, "printStackTrace");

    /// The servlet API names its own so.
    private static DescribedPredicate<JavaClass> areNotOfServlets() {
        return DescribedPredicate.not(JavaClass.Predicates.assignableTo(jakarta.servlet.ServletInputStream.class));
    }

    private static ArchCondition<JavaClass> askForAtMostFour() {
        return new ArchCondition<>("ask for at most four things in a constructor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaConstructor constructor : type.getConstructors()) {
                    var fine = constructor.getParameters().size() <= 4;
                    events.add(new SimpleConditionEvent(constructor, fine, constructor.getDescription()));
                }
            }
        };
    }
}
