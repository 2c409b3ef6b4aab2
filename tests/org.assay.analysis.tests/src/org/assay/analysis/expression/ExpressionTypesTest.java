package org.assay.analysis.expression;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.aspect;
import static org.assay.analysis.Given.classification;
import static org.assay.analysis.Given.file;
import static org.assay.analysis.Given.information;
import static org.assay.analysis.Given.klassa;
import static org.assay.analysis.Given.level;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.Given;
import org.assay.model.Aspect;
import org.assay.model.Assessment;
import org.assay.model.AssayPackage;
import org.assay.model.BuiltInName;
import org.assay.model.ChainLink;
import org.assay.model.CustomRule;
import org.assay.model.Deployment;
import org.assay.model.Expression;
import org.assay.model.FunctionState;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.Product;
import org.assay.model.Region;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.assay.model.Role;
import org.assay.model.RuleSubject;
import org.assay.model.RuleVariable;
import org.assay.model.Scale;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;
import org.assay.model.SupplyChain;
import org.assay.model.Term;
import org.assay.model.Ternary;
import org.assay.model.Unit;
import org.assay.model.Variable;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.assay.model.Vocabulary;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Where the check of types is silent, no evaluation fails for a property or for kinds of values, whatever is stated. */
final class ExpressionTypesTest {

	/** A sample; all of 20 000 cases with {@code -Dassay.cases=20000}. */
	private static final int CASES = Integer.getInteger("assay.cases", 2_000);
	private static final Set<Failure> EXCLUDED = EnumSet.of(Failure.UNKNOWN_PROPERTY, Failure.TYPE_MISMATCH, Failure.UNBOUND);
	private static final List<EClass> TYPES = List.of(AssayPackage.Literals.SERVICE_INSTANCE, AssayPackage.Literals.INFORMATION_SET,
			AssayPackage.Literals.RISK, AssayPackage.Literals.VERDICT, AssayPackage.Literals.CHAIN_LINK);

	private final CustomRule rule = rule();

	@Test
	void silenceMeansThatNothingFails() {
		int silent = 0;
		int complaining = 0;
		int failing = 0;
		for (int seed = 0; seed < CASES; seed++) {
			Random random = new Random(seed);
			World world = new World(random);
			boolean inRule = random.nextBoolean();
			Expression expression = new RandomExpressions(random, rule.getVariables(), TYPES, world.named, List.of("confidentiality", "integrity"))
					.condition(random.nextInt(4));
			rule.setCondition(expression);
			StaticScope scope = inRule ? StaticScope.ofRule(world.corpus, rule.getVariables()) : withVariables(StaticScope.ofCondition(world.corpus));
			List<ExpressionProblem> problems = ExpressionTypes.ofCondition(expression, scope, rule, AssayPackage.Literals.CUSTOM_RULE__CONDITION);
			Optional<Failure> failure = world.firstFailure(expression, inRule);
			if (problems.isEmpty()) {
				silent++;
				int number = seed;
				assertEquals(Optional.empty(), failure, () -> "case " + number);
			} else {
				complaining++;
				failing += failure.isPresent() ? 1 : 0;
				problems.forEach(problem -> assertTrue(problem.element().eGet(problem.feature()) != null, problem.cause()::name));
			}
		}
		assertTrue(silent > CASES / 4, "silent in " + silent);
		assertTrue(failing > complaining / 4, failing + " of " + complaining + " complaints come true in a small world");
	}

	private StaticScope withVariables(StaticScope scope) {
		StaticScope all = scope;
		for (int index = 0; index < TYPES.size(); index++) {
			all = all.with(rule.getVariables().get(index), StaticType.element(TYPES.get(index)));
		}
		return all;
	}

	private static CustomRule rule() {
		CustomRule rule = named(MODEL.createCustomRule(), "Mine");
		for (RuleSubject subject : List.of(RuleSubject.SERVICE, RuleSubject.INFORMATION, RuleSubject.RISK, RuleSubject.VERDICT, RuleSubject.LINK)) {
			RuleVariable variable = named(MODEL.createRuleVariable(), "v" + subject.getLiteral());
			variable.setSubject(subject);
			rule.getVariables().add(variable);
		}
		return rule;
	}

	/** A small project, in which each thing is stated or not by chance. */
	private static final class World {

		private final Random random;
		private final List<NamedElement> named = new ArrayList<>();
		private final List<List<EObject>> values = new ArrayList<>();
		private final Corpus corpus;
		private final Analysis analysis;

		World(Random random) {
			this.random = random;
			Scale scale = klassa();
			Aspect confidentiality = aspect("confidentiality");
			Aspect integrity = aspect("integrity");
			Vocabulary functions = named(MODEL.createVocabulary(), "Functions");
			Term video = named(MODEL.createTerm(), "video");
			functions.getTerms().add(video);
			Organisation town = named(MODEL.createOrganisation(), "Town");
			Unit board = named(MODEL.createUnit(), "Board");
			town.getUnits().add(board);
			Role owner = named(MODEL.createRole(), "Owner");
			town.getRoles().add(owner);
			maybe(() -> owner.setUnit(board));
			maybe(() -> town.setCountry("SE"));
			Party cloud = named(MODEL.createParty(), "Cloud");
			maybe(() -> cloud.setParentCountry("US"));
			Region eea = named(MODEL.createRegion(), "EEA");
			eea.getCountries().addAll(List.of("SE", "FI"));
			Product product = named(MODEL.createProduct(), "Talk");
			product.getEditions().add(named(MODEL.createEdition(), "Talk5"));
			maybe(() -> product.getEditions().get(0).setEndOfLife(LocalDate.of(2019, 1, 1)));
			InformationSet open = information("Open");
			InformationSet secret = information("Secret", classification(confidentiality, level(scale, "severe")));
			maybe(() -> secret.setOwner(owner));
			maybe(() -> open.setPublicRecord(Ternary.YES));
			maybe(() -> open.getProcesses().add("Care"));
			ServiceInstance bought = service("Bought", secret);
			ServiceInstance own = service("Own", open, secret);
			maybe(() -> bought.setOperator(cloud));
			maybe(() -> own.setOperator(random.nextBoolean() ? town : board));
			maybe(() -> own.setDeployment(Deployment.ON_PREMISES));
			maybe(() -> own.setEdition(product.getEditions().get(0)));
			maybe(() -> own.setTenant("Town"));
			maybe(() -> open.getStoredIn().add(bought));
			ServiceFunction function = MODEL.createServiceFunction();
			function.setKind(video);
			function.setState(random.nextBoolean() ? FunctionState.ON : FunctionState.OFF);
			maybe(() -> own.getFunctions().add(function));
			SupplyChain chain = MODEL.createSupplyChain();
			ChainLink link = MODEL.createChainLink();
			link.setActor(random.nextBoolean() ? cloud : board);
			maybe(() -> link.setUpstream(town));
			maybe(() -> link.getLocations().add("SE"));
			chain.getLinks().add(link);
			own.getChains().add(chain);
			Assessment assessment = named(MODEL.createAssessment(), "Assessed");
			maybe(() -> assessment.setSubject(own));
			RiskRegister register = MODEL.createRiskRegister();
			Risk risk = named(MODEL.createRisk(), "r1");
			maybe(() -> risk.setLikelihood(2));
			maybe(() -> risk.setOwner(random.nextBoolean() ? owner : town));
			maybe(() -> risk.getThreatens().add(own));
			maybe(() -> risk.getThreatens().add(secret));
			maybe(() -> risk.getThreatens().add(level(scale, "severe")));
			register.getRisks().add(risk);
			assessment.getRegisters().add(register);
			Verdict verdict = named(MODEL.createVerdict(), "Decided");
			verdict.setResult(VerdictResult.ALLOW);
			maybe(() -> verdict.setUpTo(level(scale, "severe")));
			maybe(() -> verdict.setDecidedBy(owner));
			maybe(() -> verdict.setValidUntil(LocalDate.of(2020, 1, 1)));
			maybe(() -> verdict.getFunctions().add(video));
			assessment.getVerdicts().add(verdict);
			corpus = new Corpus(List.of(file("test", town, cloud, open, secret, product, own, bought, assessment)),
					List.of(file("lib", scale, confidentiality, integrity, functions, eea)));
			analysis = Analysis.of(corpus, Given.TODAY);
			named.addAll(List.of(town, cloud, eea, video, owner, level(scale, "severe"), confidentiality));
			values.addAll(List.of(List.of(own, bought), List.of(open, secret), List.of(risk), List.of(verdict), List.of(link)));
		}

		private void maybe(Runnable statement) {
			if (random.nextInt(3) > 0) {
				statement.run();
			}
		}

		/** Return the first failure of the expression or of a side of a comparison in it, over all values of its variables. */
		Optional<Failure> firstFailure(Expression expression, boolean inRule) {
			ExpressionEvaluator evaluator = new ExpressionEvaluator(analysis.levelOrder());
			for (EObject service : values.get(0)) {
				for (EObject information : values.get(1)) {
					Evaluation result = evaluator.evaluate(expression, environment(List.of(service, information, values.get(2).get(0),
							values.get(3).get(0), values.get(4).get(0)), inRule));
					Stream<Value> sides = result.comparisons().stream().flatMap(comparison -> Stream.of(comparison.left(), comparison.right()));
					Optional<Failure> failure = Stream.concat(Stream.of(result.value()), sides).filter(Value.Failed.class::isInstance)
							.map(failed -> ((Value.Failed) failed).failure()).filter(EXCLUDED::contains).findFirst();
					if (failure.isPresent()) {
						return failure;
					}
				}
			}
			return Optional.empty();
		}

		private Environment environment(List<EObject> bound, boolean inRule) {
			return new Environment() {
				@Override
				public Optional<Value> variable(Variable variable) {
					int index = variable.eContainer() instanceof CustomRule rule ? rule.getVariables().indexOf(variable) : -1;
					return index < 0 ? Optional.empty() : Optional.of(new Value.Reference(bound.get(index)));
				}

				@Override
				public Optional<Value> aspect(Aspect aspect) {
					return inRule ? Optional.empty()
							: Optional.of(ElementProperties.of(analysis.classification((InformationSet) bound.get(1)).level(aspect)));
				}

				@Override
				public Optional<Value> builtIn(BuiltInName name) {
					if (inRule) {
						return Optional.empty();
					}
					return switch (name) {
					case SERVICE -> Optional.of(new Value.Reference(bound.get(0)));
					case INFORMATION -> Optional.of(new Value.Reference(bound.get(1)));
					case VERDICT -> Optional.of(new Value.Reference(bound.get(3)));
					case CONTEXT -> Optional.of(new Value.Unknown(Doubt.NOT_STATED));
					default -> Optional.empty();
					};
				}

				@Override
				public Value property(EObject element, String name) {
					return inRule && element instanceof Risk && name.equals("band") ? new Value.None() : ElementProperties.of(analysis, element, name);
				}
			};
		}
	}
}
