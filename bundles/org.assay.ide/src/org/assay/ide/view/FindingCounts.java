package org.assay.ide.view;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Says behind files and folders how many problems there are in them: errors, warnings and notes, whoever found them. */
public final class FindingCounts extends BaseLabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

	/** The platform makes one. */
	public FindingCounts() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (!(element instanceof IResource resource) || !resource.isAccessible()) {
			return;
		}
		try {
			int[] counts = new int[IMarker.SEVERITY_ERROR + 1];
			for (IMarker marker : resource.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
				counts[Math.clamp(marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), 0, IMarker.SEVERITY_ERROR)]++;
			}
			decorate(counts[IMarker.SEVERITY_ERROR], counts[IMarker.SEVERITY_WARNING], counts[IMarker.SEVERITY_INFO], decoration);
		} catch (CoreException gone) {
			ILog.of(FindingCounts.class).info(resource.getName(), gone);
		}
	}

	private static void decorate(int errors, int warnings, int infos, IDecoration decoration) {
		if (errors + warnings + infos == 0) {
			return;
		}
		decoration.addSuffix("  " + errors + " / " + warnings + " / " + infos);
		if (errors + warnings > 0) {
			String image = errors > 0 ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
			decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image), IDecoration.BOTTOM_LEFT);
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IMarkerDelta[] deltas = event.findMarkerDeltas(IMarker.PROBLEM, true);
		if (deltas.length > 0) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
			}
		}
	}
}
