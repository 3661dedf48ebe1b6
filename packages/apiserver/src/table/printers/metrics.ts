/** Tables of measured usage. */
import type { NodeMetrics, PodMetrics } from '@gantry/api/metrics/v1beta1';
import { parseQuantity, type Quantity } from '@gantry/machinery';
import { nameOf } from '../format.ts';
import { NAME, printer, quantity, text } from '../printer.ts';

const COLUMNS = [NAME, quantity('cpu'), quantity('memory'), { ...text('Window'), format: 'duration' }];

export const nodeMetricsPrinter = printer<NodeMetrics>({
  columns: COLUMNS,
  cells: (metrics) => [nameOf(metrics), metrics.usage?.cpu ?? '0', metrics.usage?.memory ?? '0', metrics.window ?? ''],
});

export const podMetricsPrinter = printer<PodMetrics>({
  columns: COLUMNS,
  cells(metrics) {
    const total = (resource: string) =>
      (metrics.containers ?? [])
        .map((container) => parseQuantity(container.usage?.[resource] ?? '0'))
        .reduce<Quantity | undefined>((sum, each) => (sum ? sum.add(each) : each), undefined)
        ?.toString() ?? '0';
    return [nameOf(metrics), total('cpu'), total('memory'), metrics.window ?? ''];
  },
});
