/** One part of a row, in Element Plus. */
export const control = `
<el-input v-if="part.widget === 'textarea'" type="textarea" :model-value="value" :placeholder="part.placeholder"
  :maxlength="part.maxLength" :show-word-limit="!!part.maxLength" autosize @update:model-value="emit" />
<el-select v-else-if="['select', 'selectSearch'].includes(part.widget)" :model-value="value" :placeholder="part.placeholder"
  :filterable="part.widget === 'selectSearch'" :disabled="locked" @update:model-value="emit">
  <el-option v-for="each in choices" :key="each.value" :label="each.label" :value="each.value" />
</el-select>
<el-select-v2 v-else-if="part.widget === 'virtual'" :model-value="value" :options="choices" :placeholder="part.placeholder"
  @update:model-value="emit" />
<el-select v-else-if="part.widget.startsWith('multiple')" multiple :filterable="part.widget === 'multipleSearch'"
  :model-value="value" :placeholder="part.placeholder" @update:model-value="emit">
  <el-option v-for="each in choices" :key="each.value" :label="each.label" :value="each.value" />
</el-select>
<el-select v-else-if="part.widget === 'async'" :model-value="value" :placeholder="part.placeholder" :loading="loading"
  loading-text="加载中" no-data-text="暂无数据" @visible-change="$emit('open', $event)" @update:model-value="emit">
  <el-option v-for="each in instances" :key="each.value" :label="each.label" :value="each.value" />
</el-select>
<el-cascader v-else-if="part.widget.startsWith('cascader')" :model-value="value" :options="regions" :placeholder="part.placeholder"
  :props="{ emitPath: false, expandTrigger: part.widget === 'cascader' ? 'click' : 'hover' }" @update:model-value="emit" />
<el-date-picker v-else-if="['date', 'date2'].includes(part.widget)" type="date" value-format="YYYY-MM-DD" :model-value="value"
  :placeholder="part.placeholder" @update:model-value="emit" />
<el-date-picker v-else-if="part.widget === 'range'" type="daterange" value-format="YYYY-MM-DD" :model-value="value"
  start-placeholder="起始日期" end-placeholder="结束日期" range-separator="至" @update:model-value="emit" />
<el-radio-group v-else-if="part.widget === 'radio'" :model-value="value" @update:model-value="emit">
  <el-radio v-for="each in choices" :key="each.value" :value="each.value">{{ each.label }}</el-radio>
</el-radio-group>
<el-radio-group v-else-if="part.widget === 'radioButton'" :model-value="value" @update:model-value="emit">
  <el-radio-button v-for="each in choices" :key="each.value" :value="each.value">{{ each.label }}</el-radio-button>
</el-radio-group>
<el-checkbox-group v-else-if="part.widget === 'checkboxes'" :model-value="value" @update:model-value="emit">
  <el-checkbox v-for="each in choices" :key="each.value" :value="each.value">{{ each.label }}</el-checkbox>
</el-checkbox-group>
<el-input-number v-else-if="part.widget === 'number'" :controls="false" :model-value="value" @update:model-value="emit" />
<el-switch v-else-if="part.widget === 'switch'" :model-value="value" @update:model-value="emit" />
<el-upload v-else-if="part.widget === 'upload'" :auto-upload="false" :limit="1" :file-list="value" action="#"
  :on-change="(file, files) => emit(files)" :on-remove="(file, files) => emit(files)"><el-button>上传</el-button></el-upload>
<el-checkbox v-else-if="part.widget === 'agree'" :model-value="value" @update:model-value="emit">我已阅读并同意</el-checkbox>
<el-input v-else :type="part.widget === 'password' ? 'password' : part.widget === 'search' ? 'search' : 'text'"
  :model-value="value" :placeholder="part.placeholder" :maxlength="part.maxLength" :disabled="locked" @update:model-value="emit" />
`;
