package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.question.Contradiction.Kind;
import org.assay.analysis.verdict.VerdictConflicts;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.analysis.verdict.World;
import org.assay.model.Product;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/** Verdicts of which one allows what the other denies: of the organisation itself, and with those of partners on the same product. */
final class VerdictContradictions {

	private final World world;
	private final Corpus corpus;

	VerdictContradictions(World world) {
		this.world = world;
		this.corpus = world.analysis().corpus();
	}

	List<Contradiction> all() {
		List<Contradiction> found = new ArrayList<>();
		VerdictConflicts.of(world).forEach((allowing, denying) -> found.add(new Contradiction(Kind.VERDICT, allowing, denying,
				AssessedServices.service(allowing).map(EObject.class::cast), false)));
		List<Verdict> theirs = corpus.everything(Verdict.class).stream().filter(verdict -> !corpus.isOwn(verdict)
				|| world.force(verdict) == VerdictForce.FOREIGN).filter(this::isOpen).toList();
		for (Verdict own : corpus.all(Verdict.class)) {
			if (world.force(own) == VerdictForce.IN_FORCE) {
				theirs.stream().filter(other -> isOpposite(own, other) && shareFunction(own, other) && shareProduct(own, other))
						.forEach(other -> found.add(new Contradiction(Kind.VERDICT, own, other,
								AssessedServices.service(own).map(EObject.class::cast), true)));
			}
		}
		return found;
	}

	private boolean isOpen(Verdict verdict) {
		return verdict.getValidUntil() == null || !verdict.getValidUntil().isBefore(world.asOf());
	}

	private static boolean isOpposite(Verdict left, Verdict right) {
		return left.getResult() == VerdictResult.ALLOW && right.getResult() == VerdictResult.DENY
				|| left.getResult() == VerdictResult.DENY && right.getResult() == VerdictResult.ALLOW;
	}

	/** A denial without functions denies all. */
	private static boolean shareFunction(Verdict left, Verdict right) {
		return left.getFunctions().isEmpty() || right.getFunctions().isEmpty()
				|| left.getFunctions().stream().filter(Linked::is).anyMatch(right.getFunctions()::contains);
	}

	private static boolean shareProduct(Verdict left, Verdict right) {
		Optional<ServiceInstance> service = AssessedServices.service(left);
		Optional<Product> product = service.flatMap(VerdictContradictions::product);
		return service.isPresent() && service.equals(AssessedServices.service(right))
				|| product.isPresent() && product.equals(AssessedServices.service(right).flatMap(VerdictContradictions::product));
	}

	private static Optional<Product> product(ServiceInstance service) {
		return Linked.of(service.getEdition()).map(EObject::eContainer).filter(Product.class::isInstance).map(Product.class::cast);
	}
}
