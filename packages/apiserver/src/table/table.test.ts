import { readdirSync, readFileSync } from 'node:fs';
import type { KubeObject } from '@gantry/api';
import { describe, expect, it } from 'vitest';
import { defaultPrinter } from './printer.ts';
import { printers } from './printers/index.ts';
import { statusPrinter } from './status-table.ts';
import { parseIncludeObject, printerFor, renderTable, tableFor } from './table.ts';
import { asText } from './testing/text.ts';

const NOW = Date.UTC(2026, 0, 1);
const fixtures = new URL('../../../api/fixtures/', import.meta.url);

const configMap = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'shop', creationTimestamp: '2025-12-31T23:59:00Z' },
  data: { a: '1', b: '2' },
  binaryData: { c: 'AA==' },
} as unknown as KubeObject;
const kind = { group: '', kind: 'ConfigMap' };

describe('tables', () => {
  it('carry column definitions, cells and each object’s metadata', () => {
    expect(tableFor(kind, [configMap], { nowMs: NOW, metadata: { resourceVersion: '7' } })).toEqual({
      kind: 'Table',
      apiVersion: 'meta.k8s.io/v1',
      metadata: { resourceVersion: '7' },
      columnDefinitions: [
        { name: 'Name', type: 'string', format: 'name', description: '', priority: 0 },
        { name: 'Data', type: 'string', format: '', description: '', priority: 0 },
        { name: 'Age', type: 'string', format: '', description: '', priority: 0 },
      ],
      rows: [
        {
          cells: ['settings', 3, '60s'],
          object: { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: configMap.metadata },
        },
      ],
    });
  });

  it('carry of the object what was asked for', () => {
    const row = (includeObject: 'None' | 'Object') =>
      tableFor(kind, [configMap], { nowMs: NOW, includeObject }).rows[0];
    expect(row('None')).not.toHaveProperty('object');
    expect(row('Object')?.object).toBe(configMap);
    expect(parseIncludeObject(undefined)).toBe('Metadata');
    expect(parseIncludeObject('None')).toBe('None');
    expect(parseIncludeObject('none')).toBeUndefined();
  });

  it('leave column definitions out of later watch events, and speak the older version', () => {
    const table = tableFor(kind, [configMap], { nowMs: NOW, columns: false, version: 'v1beta1' });
    expect(table.columnDefinitions).toEqual([]);
    expect(table.apiVersion).toBe('meta.k8s.io/v1beta1');
    expect(table.rows[0]?.object).toMatchObject({ apiVersion: 'meta.k8s.io/v1beta1' });
  });

  it('of kinds without their own columns show name and creation', () => {
    expect(printerFor('rbac.authorization.k8s.io', 'ClusterRole')).toBe(defaultPrinter);
    expect(asText(tableFor({ group: 'x', kind: 'Y' }, [configMap], { nowMs: NOW }))).toBe(
      'NAME       CREATED AT\nsettings   2025-12-31T23:59:00Z',
    );
  });

  it('show a Status to clients that read nothing else', () => {
    const status = { status: 'Failure', reason: 'NotFound', message: 'pods "x" not found' };
    expect(asText(renderTable(statusPrinter, [status as unknown as KubeObject], { nowMs: NOW }))).toBe(
      'STATUS    REASON     MESSAGE\nFailure   NotFound   pods "x" not found',
    );
  });

  it('have these columns', async () => {
    const lines: string[] = [];
    for (const [key, { columns }] of [...printers].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const { name, type, format, priority } of columns)
        lines.push([key, name, type, format, priority].join('\t'));
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/columns.tsv');
  });

  it('of objects with every field set look like this', async () => {
    const blocks: string[] = [];
    for (const file of readdirSync(fixtures)
      .filter((name) => name.endsWith('.json'))
      .sort()) {
      const object = JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')) as KubeObject;
      const [first = '', second] = (object.apiVersion ?? '').split('/');
      const group = second === undefined ? '' : first;
      if (object.metadata === undefined || !printers.has(`${group}/${object.kind}`)) continue;
      const table = tableFor({ group, kind: object.kind }, [object], { nowMs: NOW });
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columnDefinitions.length);
      blocks.push(`# ${object.apiVersion} ${object.kind}\n${asText(table, { wide: true })}\n`);
    }
    expect(blocks.length).toBeGreaterThan(40);
    await expect(blocks.join('\n')).toMatchFileSnapshot('golden/fixtures.txt');
  });
});
